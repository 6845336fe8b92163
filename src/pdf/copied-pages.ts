import { type PDFDocument, type PDFObjectCopier, PDFPage, PDFPageLeaf, type PDFRef } from 'pdf-lib';

/**
 * Copies the pages of a document to the end of another by a copier of one's own, so that whatever
 * else is copied by it still finds its page: pdf-lib's `copyPages` leaves tags and fields behind.
 */
export function copyPagesBy(
  copier: PDFObjectCopier,
  source: PDFDocument,
  document: PDFDocument,
): readonly PDFRef[] {
  const refs = source.getPages().map((page) => copier.copy(page.ref));
  for (const ref of refs) {
    const leaf = document.context.lookup(ref);
    if (!(leaf instanceof PDFPageLeaf)) throw new Error('a page that is no page');
    document.addPage(PDFPage.of(leaf, ref, document));
  }
  return refs;
}
