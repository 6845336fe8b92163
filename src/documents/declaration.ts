import type { Paper } from '../paper/block.ts';
import type { PleadingCaption } from '../paper/pleading-caption.ts';
import type { FilingPlan } from '../petition/plan.ts';
import { paperNames } from '../words/en/caption.ts';
import { blank } from './case-words.ts';
import { pleadingCaption } from './pleading-caption.ts';
import { renderPaper } from './render.ts';

/** As wide as a numbered paragraph of a pleading. */
const ruledLine = '_'.repeat(74);

/** How many lines a declaration has that is yet to be written; more go on a sheet of one's own. */
const ruledLines = 12;

/**
 * The petitioner's declaration: their own words where the record has them, else lines to write on.
 * The oath is the one of Code of Civil Procedure section 2015.5, as form MC-031 prints it: it may be
 * signed in California or elsewhere.
 */
export function declaration(plan: FilingPlan): Paper {
  const { petitioner, statement } = plan;
  return renderPaper(
    'en',
    'declaration',
    {
      declarant: petitioner,
      statement: [...statement],
      lines: statement.length > 0 ? [] : Array.from({ length: ruledLines }, () => ruledLine),
      blank,
    },
    { title: `Declaration, case ${plan.caption.caseNumber}`, footer: paperNames.declaration },
  );
}

export function declarationCaption(plan: FilingPlan): PleadingCaption {
  return pleadingCaption(plan, paperNames.declaration, '');
}
