import { type PDFDocument, PDFHexString, PDFName } from 'pdf-lib';

/** No clock in a paper: the same content gives the same bytes, on any day. */
export function saysNoDay(document: PDFDocument): void {
  document.setProducer('dismissal');
  document.setCreator('dismissal');
  const info = document.context.lookup(document.context.trailerInfo.Info);
  if (info !== undefined && 'delete' in info && typeof info.delete === 'function') {
    info.delete(PDFName.of('CreationDate'));
    info.delete(PDFName.of('ModDate'));
  }
  const id = PDFHexString.of('00000000000000000000000000000000');
  document.context.trailerInfo.ID = document.context.obj([id, id]);
}
