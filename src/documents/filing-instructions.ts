import type { Paper } from '../paper/block.ts';
import { whichPetitionWords } from '../words/en/which-petition.ts';
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
      whichPetition: whichPetitionWords(input),
      immigration: mayBeNoncitizen(input),
      takenBack: plan.asks.some((ask) => ask.route === '1203.43'),
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

/** The advice is for everyone but who is known to be a citizen: a petition may harm before it helps. */
function mayBeNoncitizen({ record }: CaseToPrint): boolean {
  const { noncitizen } = record.circumstances;
  return !noncitizen.known || noncitizen.is;
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
