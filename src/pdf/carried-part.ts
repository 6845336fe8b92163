import { sha256 } from '@noble/hashes/sha2.js';
import {
  type PDFContext,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  type PDFRef,
} from 'pdf-lib';
import { type MadePart, madeFaces } from '../made/faces.ts';
import { cutFace } from './cut-face.ts';
import { measures, nameOfPart } from './face-measures.ts';
import type { FaceName } from './letters.ts';
import { packedFile } from './packed-part.ts';

/**
 * How much of a face a form carries: all of WinAnsi, where somebody types in it; the plain letters,
 * where papers are drawn in it too; of another face, the letters that the form prints.
 */
export type CarriedPart = 'whole' | 'plain' | 'printed';

/** A face in a document: its name, and what a reader must know of it. */
export interface CarriedFace {
  readonly name: string;
  readonly descriptor: PDFRef;
}

/** How much of a face a form must carry that prints these codes of WinAnsi. */
export function partFor(name: FaceName, codes: Iterable<number>): CarriedPart {
  const plain = partOf(name, 'plain');
  if (plain === undefined) return 'printed';
  const has = new Set(plain.codes);
  return [...codes].every((code) => has.has(code)) ? 'plain' : 'whole';
}

export function carriedFace(
  context: PDFContext,
  face: FaceName,
  part: CarriedPart,
  codes: Iterable<number>,
): CarriedFace {
  const { packed, length, name } = fileOf(face, part, codes);
  const entries = { Length: packed.length, Filter: 'FlateDecode', Length1: length };
  const file = PDFRawStream.of(context.obj(entries), packed);
  const dict = context.obj({});
  for (const [key, value] of Object.entries({ ...measures(face, 'whole'), FontName: name })) {
    dict.set(PDFName.of(key), objectOf(context, value));
  }
  dict.set(PDFName.of('FontFile2'), context.register(file));
  return { name, descriptor: context.register(dict) };
}

function fileOf(face: FaceName, part: CarriedPart, codes: Iterable<number>) {
  const made = madeFaces[face];
  if (part === 'printed') {
    const letters = [...codes].map((code) => lettersByCode.get(code) ?? 0);
    const cut = cutFace(packedFile(made.whole), letters);
    return { ...cut, name: `${markOf(cut.packed)}+${made.name}` };
  }
  const file = (part === 'plain' ? partOf(face, 'plain')?.file : undefined) ?? made.whole;
  return { packed: packedFile(file), length: file.length, name: nameOfPart(made, part) };
}

/** Six letters that no other part of a face has (ISO 32000-1, 9.6.4). */
function markOf(file: Uint8Array): string {
  return Array.from(sha256(file).subarray(0, 6), (byte) =>
    String.fromCharCode(65 + (byte % 26)),
  ).join('');
}

function partOf(face: FaceName, part: MadePart['name']): MadePart | undefined {
  return madeFaces[face].parts.find(({ name }) => name === part);
}

/** The letters of WinAnsi, from a face that has them in parts. */
const lettersByCode = new Map(
  (['plain', 'western'] as const).flatMap((name) => {
    const { codes = [], letters = '' } = partOf('sans', name) ?? {};
    return codes.map((code, at) => [code, letters.charCodeAt(at)] as const);
  }),
);

function objectOf(context: PDFContext, value: string | number | number[]): PDFObject {
  if (typeof value === 'string') return PDFName.of(value);
  return typeof value === 'number' ? PDFNumber.of(value) : context.obj(value);
}
