import { attachments } from '../documents/attachments.ts';
import type { Overflow } from '../forms/filling.ts';
import { drawnPleading } from '../paper/to-pleading.ts';
import { paperBytes } from '../pdf/paper-bytes.ts';
import type { Caption } from '../petition/plan.ts';
import type { FiledWords } from '../words/words.ts';
import type { FormPaper } from './petition-papers.ts';

/** The project's own attachment, on pleading paper; none if there is nothing to attach. */
export function attachmentPaper(
  caption: Caption,
  overflow: readonly Overflow[],
  words: FiledWords,
): { readonly attachment?: FormPaper } {
  if (overflow.length === 0) return {};
  const drawn = drawnPleading(attachments(caption, overflow, words), undefined);
  return {
    attachment: {
      prints: [drawn],
      get fillable() {
        return paperBytes(drawn, 'flat');
      },
    },
  };
}
