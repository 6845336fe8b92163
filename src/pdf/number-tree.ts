import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFObject } from 'pdf-lib';

/** Every number of a number tree with what it stands for, as written (ISO 32000-1, 7.9.7). */
export function numberTree(tree: PDFDict): ReadonlyMap<number, PDFObject> {
  const found = new Map<number, PDFObject>();
  const seen = new Set<PDFDict>();
  const read = (node: PDFDict): void => {
    if (seen.has(node)) return;
    seen.add(node);
    const numbers = node.lookup(PDFName.of('Nums'));
    if (numbers instanceof PDFArray) {
      for (let index = 0; index + 1 < numbers.size(); index += 2) {
        const key = numbers.lookup(index);
        if (key instanceof PDFNumber) found.set(key.asNumber(), numbers.get(index + 1));
      }
    }
    const kids = node.lookup(PDFName.of('Kids'));
    if (!(kids instanceof PDFArray)) return;
    for (let index = 0; index < kids.size(); index += 1) {
      const kid = kids.lookup(index);
      if (kid instanceof PDFDict) read(kid);
    }
  };
  read(tree);
  return found;
}
