import {
  type PDFContext,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  type PDFRef,
} from 'pdf-lib';
import { madeFaces } from '../made/faces.ts';
import { measures } from './face-measures.ts';
import type { FaceName } from './letters.ts';
import { packedFile } from './packed-part.ts';

/** All WinAnsi letters of a face in a document: the file, with what a reader must know of it. */
export function descriptorOf(context: PDFContext, name: FaceName): PDFRef {
  const { whole } = madeFaces[name];
  const bytes = packedFile(whole);
  const entries = { Length: bytes.length, Filter: 'FlateDecode', Length1: whole.length };
  const file = PDFRawStream.of(context.obj(entries), bytes);
  const dict = context.obj({});
  for (const [key, value] of Object.entries(measures(name, 'whole'))) {
    dict.set(PDFName.of(key), objectOf(context, value));
  }
  dict.set(PDFName.of('FontFile2'), context.register(file));
  return context.register(dict);
}

function objectOf(context: PDFContext, value: string | number | number[]): PDFObject {
  if (typeof value === 'string') return PDFName.of(value);
  return typeof value === 'number' ? PDFNumber.of(value) : context.obj(value);
}
