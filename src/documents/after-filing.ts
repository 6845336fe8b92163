import type { Paper } from '../paper/block.ts';
import type { FilingPlan } from '../petition/plan.ts';
import type { CaseToPrint } from './case-words.ts';
import { filerWords } from './filer-words.ts';
import { afterTheDecision } from './hearing-checklist.ts';
import { renderPaper } from './render.ts';

/** PC 1203.4a(f): infractions are decided on a written declaration, "except upon ... compelling need". */
export function isDecidedOnPaper({ counts }: Pick<FilingPlan, 'counts'>): boolean {
  return counts.every(
    ({ route, levelNow }) =>
      levelNow === 'infraction' && (route === '1203.4a-a' || route === '1203.4a-b'),
  );
}

/** An attorney's checklist is a page by itself and serves both. */
export function lastPaper(plan: FilingPlan): 'after-filing' | 'hearing-checklist' {
  const attorney = plan.caption.filer.standing === 'attorney';
  return isDecidedOnPaper(plan) && !attorney ? 'after-filing' : 'hearing-checklist';
}

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
