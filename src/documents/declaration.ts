import type { Paper } from '../paper/block.ts';
import type { PleadingCaption } from '../paper/pleading-caption.ts';
import type { FilingPlan } from '../petition/plan.ts';
import type { Words } from '../words/words.ts';
import { blank } from './case-words.ts';
import { pleadingCaption } from './pleading-caption.ts';
import { renderPaper } from './render.ts';

/** As wide as a numbered paragraph of a pleading. */
const ruledLine = '_'.repeat(74);

/** How many lines an unwritten declaration has; more go on the person's own sheet. */
const ruledLines = 22;

/**
 * The petitioner's declaration: their own words if the record has them, or else lines to write on.
 * The oath is the one of Code of Civil Procedure section 2015.5, as form MC-031 prints it: it may
 * be signed in California or elsewhere.
 */
export function declaration(words: Words, plan: FilingPlan): Paper {
  const { petitioner, statement } = plan;
  return renderPaper(
    words,
    'declaration',
    {
      declarant: petitioner,
      statement: [...statement],
      lines: statement.length > 0 ? [] : Array.from({ length: ruledLines }, () => ruledLine),
      blank,
    },
    {
      title: words.filedTitles.declaration(plan.caption.caseNumber),
      footer: words.paperNames.declaration,
    },
  );
}

export function declarationCaption(words: Words, plan: FilingPlan): PleadingCaption {
  return pleadingCaption(words, plan, words.paperNames.declaration, '');
}
