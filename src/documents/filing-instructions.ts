import type { Paper } from '../paper/block.ts';
import { type CaseToPrint, caseWords, lastDays } from './case-words.ts';
import { renderPaper } from './render.ts';

export interface BundleWords {
  readonly file: string;
  readonly copies: string;
  readonly what: string;
}

/** How to file in Los Angeles, step by step; for the person, not for the court. */
export function filingInstructions(input: CaseToPrint, bundles: readonly BundleWords[]): Paper {
  const { plan } = input;
  const { caseNumber } = plan.caption;
  return renderPaper(
    'en',
    'filing-instructions',
    {
      ...caseWords(input),
      whichPetition:
        input.form === 'own'
          ? 'The petition in this packet is this program’s own, on pleading paper. It is a proper petition, and court clerks know the court form CR-180 best. To use CR-180: get the PDF of CR-180 and CR-181 from courts.ca.gov, add them once with “dismissal forms add”, and make the packet again. It takes a minute.'
          : 'The petition in this packet is the court form CR-180, with the order CR-181. To have this program’s own pleading instead, make the packet again with “--petition own”.',
      immigration: plan.determination.counts.some((count) =>
        count.cautions.some((one) => one.code === 'immigration-advice-first'),
      ),
      lawyerNotes: lawyerNotes(input),
      bundles: bundles.map((one) => ({ ...one })),
      lastDay: lastDays(plan),
    },
    {
      title: `How to file, case ${caseNumber}`,
      footer: `How to file, case ${caseNumber} · not for the court`,
    },
  );
}

function lawyerNotes({ plan }: CaseToPrint): readonly string[] {
  const infraction = plan.determination.counts.some((count) =>
    count.requests.some((one) => one.request === '17(d)(2)'),
  );
  return [
    ...(plan.leftOut.length === 0
      ? []
      : [
          `The petition does not ask about ${plan.leftOut.map((one) => `count ${one.number} (${one.statute})`).join(', ')}.`,
        ]),
    ...(infraction
      ? [
          'An offense here could also be made an infraction (PC 17(d)(2)). The petition does not ask for it, because an infraction can lose its way to a dismissal.',
        ]
      : []),
    ...(plan.override === undefined
      ? []
      : [
          'The attorney went on in spite of the answer for some counts. The reason is in manifest.json.',
        ]),
  ];
}
