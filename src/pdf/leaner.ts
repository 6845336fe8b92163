import { PDFDict, type PDFDocument, PDFName, PDFRawStream } from 'pdf-lib';
import { joined } from './joined-bytes.ts';

/**
 * Takes out what no reader of a form reads: the notes of the programs that made it and its pictures,
 * who saved them, and when. What those say of the file as the court made it is not true of a copy
 * that is filled in.
 */
export function leaner({ context }: PDFDocument): void {
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    const dict = object instanceof PDFRawStream ? object.dict : object;
    if (!(dict instanceof PDFDict)) continue;
    for (const key of ['Metadata', 'PieceInfo', 'Thumb']) dict.delete(PDFName.of(key));
    if (!(object instanceof PDFRawStream)) continue;
    if (dict.lookup(PDFName.of('Filter')) !== PDFName.of('DCTDecode')) continue;
    const bytes = withoutNotes(object.contents);
    dict.set(PDFName.of('Length'), context.obj(bytes.length));
    context.assign(ref, PDFRawStream.of(dict, bytes));
  }
}

/** The parts of a picture (JPEG) for other programs, and remarks; that of Adobe says what its colors are. */
const isNote = (mark: number) => (mark >= 0xe1 && mark <= 0xef && mark !== 0xee) || mark === 0xfe;
const startOfScan = 0xda;

function withoutNotes(picture: Uint8Array): Uint8Array {
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
