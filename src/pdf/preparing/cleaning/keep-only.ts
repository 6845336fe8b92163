import type { PDFArray, PDFObject } from 'pdf-lib';

/**
 * Leaves in a list what passes the test. The list is written anew in one pass: taking items out of
 * the middle one by one would move all that follow each time.
 */
export function keepOnly(
  list: PDFArray,
  passes: (item: PDFObject | undefined, index: number) => boolean,
): void {
  const kept = list.asArray().filter((_, index) => passes(list.lookup(index), index));
  if (kept.length === list.size()) return;
  for (const [index, item] of kept.entries()) list.set(index, item);
  while (list.size() > kept.length) list.remove(list.size() - 1);
}
