import type { Paper } from '../paper/block.ts';
import type { PleadingCaption } from '../paper/pleading-caption.ts';
import { addressLines } from '../petition/address-lines.ts';
import type { FilingPlan } from '../petition/plan.ts';
import type { Words } from '../words/words.ts';
import { blank } from './case-words.ts';
import { pleadingCaption } from './pleading-caption.ts';
import { renderPaper } from './render.ts';

/**
 * Proof of service on the prosecutor: who served, when and how are left for the person who serves.
 */
export function proofOfService(words: Words, plan: FilingPlan, served: readonly string[]): Paper {
  const { name, address } = plan.serve;
  return renderPaper(
    words,
    'proof-of-service',
    {
      served: [...served],
      office: name,
      address: address === undefined ? undefined : addressLines(address).join(', '),
      // As wide as the item, counting the words before them.
      line: '_'.repeat(72),
      officeLine: '_'.repeat(65),
      addressLine: '_'.repeat(63),
      blank,
    },
    {
      title: words.filedTitles.proofOfService(plan.caption.caseNumber),
      footer: words.paperNames.proofOfService,
    },
  );
}

export function proofCaption(words: Words, plan: FilingPlan): PleadingCaption {
  return pleadingCaption(words, plan, words.paperNames.proofOfService, '');
}
