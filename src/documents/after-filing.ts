import type { Paper } from '../paper/block.ts';
import { afterTheDecision } from './after-the-decision.ts';
import type { CaseToPrint } from './case-words.ts';
import { filerWords } from './filer-words.ts';
import { renderPaper } from './render.ts';

/** What happens after filing if the judge decides without a hearing: one page, and no checklist. */
export function afterFiling(input: CaseToPrint): Paper {
  const { plan, words } = input;
  return renderPaper(
    words,
    'after-filing',
    { ...filerWords(input), ...afterTheDecision(input) },
    words.keptHeads['after-filing'](plan.caption.caseNumber),
  );
}
