import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFNull, type PDFObject } from 'pdf-lib';
import { numberTree } from './number-tree.ts';

/**
 * Removes tags that no one reads aloud: what the program of the courts leaves behind where somebody
 * made a tag an artifact. No tag holds them, the page says by itself that its content is an artifact,
 * and only the way back from there (ISO 32000-1, 14.7.4.4) still leads to them.
 */
export function withoutTagsOfArtifacts(document: PDFDocument): void {
  const root = document.catalog.lookup(PDFName.of('StructTreeRoot'));
  const tree = root instanceof PDFDict ? root.lookup(PDFName.of('ParentTree')) : undefined;
  if (!(tree instanceof PDFDict)) return;
  for (const held of numberTree(tree).values()) {
    const marks = document.context.lookup(held);
    if (!(marks instanceof PDFArray)) continue;
    for (const [id, tag] of marks.asArray().entries()) {
      if (isOfArtifact(document.context.lookup(tag))) marks.set(id, PDFNull);
    }
  }
}

function isOfArtifact(tag: PDFObject | undefined): boolean {
  return (
    tag instanceof PDFDict &&
    tag.get(PDFName.of('S')) === PDFName.of('Artifact') &&
    !tag.has(PDFName.of('P'))
  );
}
