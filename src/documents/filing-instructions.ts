import type { Paper } from '../paper/block.ts';
import type { ByHand, ByHandCode } from '../petition/plan.ts';
import type { Words } from '../words/words.ts';
import { byHandLine, type CaseToPrint, longBlank } from './case-words.ts';
import { filerWords, forFiler } from './filer-words.ts';
import { helpRows } from './help-rows.ts';
import { helpStandsIn, lastPaper } from './last-paper.ts';
import { type Context, renderPaper } from './render.ts';

/** How to file, step by step; for the filer, not for the court. */
export function filingInstructions(input: CaseToPrint): Paper {
  const { plan, form, notCarried, words } = input;
  return renderPaper(
    words,
    forFiler(plan, 'filing-instructions'),
    {
      ...filerWords(input),
      byHand: plan.byHand.flatMap((item) => leftOpen(words, item)),
      ownPetition: form === 'own',
      notCarried: notCarried === undefined ? undefined : words.notCarriedWords(notCarried),
      decidedOnPaper: lastPaper(plan) === 'after-filing',
      helpHere: helpStandsIn(plan) === 'filing-instructions',
      help: helpRows(words, input.county, plan.asOf),
    },
    words.keptHeads['filing-instructions'](plan.caption.caseNumber),
  );
}

/** These have their own step. */
const ownStep: readonly ByHandCode[] = [
  'ask-accommodation',
  'ask-accommodation-by',
  'sign-and-date',
  'ask-prosecutor',
  'ask-prosecutor-address',
];
const addresses: readonly ByHandCode[] = ['write-address', 'write-confidential-address'];

/** What to fill in by hand, with a line to write an address on if there is none. */
function leftOpen(words: Words, item: ByHand): readonly Context[] {
  if (ownStep.includes(item.code)) return [];
  const line = addresses.includes(item.code) ? longBlank : undefined;
  return [{ words: byHandLine(words, item), line }];
}
