import { zlibSync } from 'fflate';
import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFRawStream } from 'pdf-lib';
import { joined } from './joined-bytes.ts';
import { pageContent } from './preparing/page-content.ts';
import { pagesOf } from './preparing/page-tree.ts';
import { unpack } from './preparing/unpack.ts';
import { Spending } from './preparing/unreadable.ts';

/**
 * Removes what nobody who reads a form needs: notes by the programs that made the file and its
 * pictures, who saved them, and when. They describe the court's file and would be wrong about a
 * filled-in copy. The rest is packed as small as possible, once for all copies.
 */
export function leaner(document: PDFDocument): void {
  const { context } = document;
  const spending = new Spending();
  withoutNotes(document);
  for (const page of pagesOf(document.catalog)) inOneStream(page, spending);
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream)) continue;
    const packed = packedAgain(object, spending);
    if (packed.contents.length < object.contents.length) context.assign(ref, packed);
  }
}

function withoutNotes({ context }: PDFDocument): void {
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    const dict = object instanceof PDFRawStream ? object.dict : object;
    if (!(dict instanceof PDFDict)) continue;
    for (const key of ['Metadata', 'PieceInfo', 'Thumb']) dict.delete(PDFName.of(key));
    if (!(object instanceof PDFRawStream)) continue;
    if (dict.lookup(PDFName.of('Filter')) !== PDFName.of('DCTDecode')) continue;
    context.assign(ref, PDFRawStream.of(dict, pictureAlone(object.contents)));
  }
}

/** The parts of a picture (JPEG) for other programs, and remarks; that of Adobe says what its colors are. */
const isNote = (mark: number) => (mark >= 0xe1 && mark <= 0xef && mark !== 0xee) || mark === 0xfe;
const startOfScan = 0xda;

function pictureAlone(picture: Uint8Array): Uint8Array {
  const kept: Uint8Array[] = [picture.subarray(0, 2)];
  let at = 2;
  while (picture[at] === 0xff && picture[at + 1] !== startOfScan) {
    const length = 2 + ((picture[at + 2] ?? 0) << 8) + (picture[at + 3] ?? 0);
    if (!isNote(picture[at + 1] ?? 0)) kept.push(picture.subarray(at, at + length));
    at += length;
  }
  kept.push(picture.subarray(at));
  return joined(kept);
}

/** Courts' pages are in up to eight streams, which are packed better as one. */
function inOneStream(page: PDFDict, spending: Spending): void {
  const { context } = page;
  const content = pageContent(page, spending);
  if (content === undefined || !(page.lookup(PDFName.of('Contents')) instanceof PDFArray)) return;
  const stream = PDFRawStream.of(context.obj({}), content);
  page.set(PDFName.of('Contents'), context.register(stream));
}

function packedAgain(stream: PDFRawStream, spending: Spending): PDFRawStream {
  const { context } = stream.dict;
  const bytes = unpack(stream, spending);
  if (bytes === undefined) return stream;
  const packed = zlibSync(bytes, { level: 9 });
  const dict = stream.dict.clone(context);
  dict.delete(PDFName.of('DecodeParms'));
  dict.set(PDFName.of('Filter'), PDFName.of('FlateDecode'));
  dict.set(PDFName.of('Length'), context.obj(packed.length));
  return PDFRawStream.of(dict, packed);
}
