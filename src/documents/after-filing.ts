import type { Paper } from '../paper/block.ts';
import { afterTheDecision } from './after-the-decision.ts';
import type { CaseToPrint } from './case-words.ts';
import { filerWords } from './filer-words.ts';
import { renderPaper } from './render.ts';

/** What follows the filing where the judge decides without a hearing: one page, and no checklist. */
export function afterFiling(input: CaseToPrint): Paper {
  const { caseNumber } = input.plan.caption;
  return renderPaper(
    'en',
    'after-filing',
    { ...filerWords(input), ...afterTheDecision(input) },
    {
      title: `After you file, case ${caseNumber}`,
      footer: `After you file, case ${caseNumber} · not for the court`,
    },
  );
}
