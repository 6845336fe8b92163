import { attachments } from '../documents/attachments.ts';
import type { Overflow } from '../forms/filling.ts';
import { paperToPleading } from '../paper/to-pleading.ts';
import type { Caption } from '../petition/plan.ts';
import type { FiledWords } from '../words/words.ts';
import type { FormPaper } from './petition-papers.ts';

/** The project's own attachment, on pleading paper; none where there is nothing to attach. */
export async function attachmentPaper(
  caption: Caption,
  overflow: readonly Overflow[],
  words: FiledWords,
): Promise<{ readonly attachment?: FormPaper }> {
  if (overflow.length === 0) return {};
  const bytes = await paperToPleading(attachments(caption, overflow, words), undefined);
  return { attachment: { fillable: bytes, flat: bytes } };
}
