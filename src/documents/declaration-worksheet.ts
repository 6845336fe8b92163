import type { Paper } from '../paper/block.ts';
import type { FilingPlan } from '../petition/plan.ts';
import { isReductionOnly } from '../petition/reduction-only.ts';
import type { Words } from '../words/words.ts';
import { longBlank, wholeLine } from './case-words.ts';
import { renderPaper } from './render.ts';

/**
 * Questions to help a person write their declaration. The worksheet is theirs and is never filed.
 */
export function declarationWorksheet(words: Words, plan: FilingPlan): Paper {
  const { caseNumber } = plan.caption;
  const asked = plan.counts.some(
    ({ discretionary, requests }) => discretionary || requests.length > 0,
  );
  const prompts = asked ? words.worksheetPrompts.judgesChoice : words.worksheetPrompts.infraction;
  return renderPaper(
    words,
    'declaration-worksheet',
    {
      caseNumber,
      petitioner: plan.petitioner,
      attorney: plan.caption.filer.standing === 'attorney',
      reductionOnly: isReductionOnly(plan),
      reduction: plan.counts.some(({ requests }) => requests.includes('17(b)(3)')),
      prompts: prompts.map((one) => ({ ...one })),
      line: longBlank.slice(0, 48),
      lines: Array.from({ length: 2 }, () => wholeLine),
    },
    words.keptHeads['declaration-worksheet'](caseNumber),
  );
}
