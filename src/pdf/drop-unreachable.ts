import { PDFArray, type PDFContext, PDFDict, type PDFObject, PDFRef, PDFStream } from 'pdf-lib';

/**
 * Removes from a document everything that nothing refers to any more, such as flattened fields and
 * removed data. Otherwise it would still be written, and could still be read.
 */
export function dropUnreachable(context: PDFContext): void {
  const { Root, Info } = context.trailerInfo;
  const reached = new Set<string>();
  const open: PDFObject[] = [Root, Info].filter((one): one is PDFObject => one !== undefined);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next instanceof PDFRef) {
      if (reached.has(next.tag)) continue;
      reached.add(next.tag);
      const found = context.lookup(next);
      if (found !== undefined) open.push(found);
    } else for (const held of heldBy(next)) open.push(held);
  }
  for (const [ref] of context.enumerateIndirectObjects()) {
    if (!reached.has(ref.tag)) context.delete(ref);
  }
}

function heldBy(object: PDFObject): readonly PDFObject[] {
  if (object instanceof PDFArray) return object.asArray();
  if (object instanceof PDFDict) return object.values();
  if (object instanceof PDFStream) return object.dict.values();
  return [];
}
