import type { Paper } from '../paper/block.ts';
import { addressLines } from '../petition/address-lines.ts';
import { blank, type CaseToPrint, caseWords, courthouseLines } from './case-words.ts';
import { renderPaper } from './render.ts';

export interface Enclosed {
  readonly title: string;
  readonly original: string;
  readonly copies: string;
}

/** The letter to the clerk: what is enclosed and what is asked. */
export function coverLetter(input: CaseToPrint, enclosed: readonly Enclosed[]): Paper {
  const { caption } = input.plan;
  const { filer } = caption;
  const attorney = filer.standing === 'attorney';
  return renderPaper(
    'en',
    'cover-letter',
    {
      ...caseWords(input),
      sender: [
        filer.name,
        ...(filer.barNumber === undefined ? [] : [`State Bar No. ${filer.barNumber}`]),
        ...(filer.firm === undefined ? [] : [filer.firm]),
        ...(filer.address === undefined ? [`Address: ${blank}`] : addressLines(filer.address)),
        ...(filer.phone === undefined ? [] : [filer.phone]),
        ...(filer.email === undefined ? [] : [filer.email]),
      ],
      to: [
        'Clerk of the Court, Criminal',
        `Superior Court of California, County of ${caption.county}`,
        ...courthouseLines(input.plan),
      ],
      subject: `People v. ${caption.defendant}, case number ${caption.caseNumber}: petition for dismissal`,
      opening: attorney
        ? `I am the attorney for the petitioner, ${caption.defendant}. Please file the papers enclosed.`
        : 'I am the petitioner in this case and I represent myself. Please file the papers enclosed.',
      enclosed: enclosed.map((one) => ({ ...one })),
      requests: hearingRequests(input),
    },
    {
      title: `Cover letter, case ${caption.caseNumber}`,
      footer: `Cover letter, case ${caption.caseNumber}`,
    },
  );
}

function hearingRequests({ plan }: CaseToPrint): readonly string[] {
  const { interpreter, accommodation } = plan.requests;
  return [
    ...(interpreter === undefined ? [] : [`An interpreter is asked for: ${interpreter}.`]),
    ...(accommodation === undefined
      ? []
      : [
          `Because of a disability this is asked for: ${accommodation} Form MC-410 follows if it is needed.`,
        ]),
  ];
}
