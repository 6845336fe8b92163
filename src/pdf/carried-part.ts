import {
  type PDFContext,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  type PDFRef,
} from 'pdf-lib';
import { type MadeFile, madeFaces } from '../made/faces.ts';
import { measures } from './face-measures.ts';
import type { FaceName } from './letters.ts';
import { packedFile } from './packed-part.ts';

/** How much of a face a form carries: the letters of English, or all of WinAnsi. */
export type CarriedPart = 'plain' | 'whole';

/** The file of a part in a document, with what a reader must know of it. */
export function descriptorOf(context: PDFContext, name: FaceName, part: CarriedPart): PDFRef {
  const made = fileOf(name, part);
  const bytes = packedFile(made);
  const entries = { Length: bytes.length, Filter: 'FlateDecode', Length1: made.length };
  const file = PDFRawStream.of(context.obj(entries), bytes);
  const dict = context.obj({});
  for (const [key, value] of Object.entries(measures(name, part))) {
    dict.set(PDFName.of(key), objectOf(context, value));
  }
  dict.set(PDFName.of('FontFile2'), context.register(file));
  return context.register(dict);
}

function fileOf(name: FaceName, part: CarriedPart): MadeFile {
  const { whole } = madeFaces[name];
  return part === 'whole' ? whole : (plainOf(name)?.file ?? whole);
}

function plainOf(name: FaceName) {
  return madeFaces[name].parts.find((part) => part.name === 'plain');
}

/** Whether letters of WinAnsi, by their codes, are all in the plain part of a face. */
export function isInPlain(name: FaceName, codes: Iterable<number>): boolean {
  const plain = new Set(plainOf(name)?.codes);
  return [...codes].every((code) => plain.has(code));
}

function objectOf(context: PDFContext, value: string | number | number[]): PDFObject {
  if (typeof value === 'string') return PDFName.of(value);
  return typeof value === 'number' ? PDFNumber.of(value) : context.obj(value);
}
