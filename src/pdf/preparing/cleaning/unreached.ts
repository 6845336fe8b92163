import { PDFArray, type PDFContext, PDFDict, type PDFObject, PDFRef, PDFStream } from 'pdf-lib';

/** Leaves out every object that nothing refers to any more: the scripts and the XFA that were cut off. */
export function removeUnreached(context: PDFContext): void {
  const reached = new Set<PDFRef>();
  const waiting: (PDFObject | undefined)[] = [context.trailerInfo.Root, context.trailerInfo.Info];
  while (waiting.length > 0) {
    const found = waiting.pop();
    if (found instanceof PDFRef) {
      if (reached.has(found)) continue;
      reached.add(found);
      waiting.push(context.lookup(found));
    } else waiting.push(...partsOf(found));
  }
  let largest = 0;
  for (const [ref] of context.enumerateIndirectObjects()) {
    if (!reached.has(ref)) context.delete(ref);
    else largest = Math.max(largest, ref.objectNumber);
  }
  // The writer counts from here, whatever is left.
  context.largestObjectNumber = largest;
}

function partsOf(found: PDFObject | undefined): readonly PDFObject[] {
  if (found instanceof PDFStream) return found.dict.values();
  if (found instanceof PDFDict) return found.values();
  return found instanceof PDFArray ? found.asArray() : [];
}
