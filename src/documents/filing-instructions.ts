import type { Paper } from '../paper/block.ts';
import type { ByHand, ByHandCode } from '../petition/plan.ts';
import { notCarriedWords } from '../words/en/which-petition.ts';
import { byHandLine, type CaseToPrint, longBlank } from './case-words.ts';
import { filerWords, forFiler } from './filer-words.ts';
import { helpRows } from './help-rows.ts';
import { helpStandsIn, lastPaper } from './last-paper.ts';
import { type Context, renderPaper } from './render.ts';

/** How to file in Los Angeles, step by step; for the filer, not for the court. */
export function filingInstructions(input: CaseToPrint): Paper {
  const { plan, form, notCarried } = input;
  const { caseNumber } = plan.caption;
  return renderPaper(
    'en',
    forFiler(plan, 'filing-instructions'),
    {
      ...filerWords(input),
      byHand: plan.byHand.flatMap(leftOpen),
      ownPetition: form === 'own',
      notCarried: notCarried === undefined ? undefined : notCarriedWords(notCarried),
      decidedOnPaper: lastPaper(plan) === 'after-filing',
      helpHere: helpStandsIn(plan) === 'filing-instructions',
      help: helpRows(input.county, plan.asOf),
    },
    {
      title: `How to file, case ${caseNumber}`,
      footer: `How to file, case ${caseNumber} · not for the court`,
    },
  );
}

/** These have a step of their own. */
const ownStep: readonly ByHandCode[] = [
  'ask-accommodation',
  'ask-accommodation-by',
  'sign-and-date',
  'ask-prosecutor',
  'ask-prosecutor-address',
];
const addresses: readonly ByHandCode[] = ['write-address', 'write-confidential-address'];

/** What a hand fills in, with a line to write an address on where there is none. */
function leftOpen(item: ByHand): readonly Context[] {
  if (ownStep.includes(item.code)) return [];
  const line = addresses.includes(item.code) ? longBlank : undefined;
  return [{ words: byHandLine(item), line }];
}
