import { newOutput, put, putBytes, putWhole } from './output.ts';
import type { Likeness } from './packed-alike.ts';

/** An object that is yet to be packed with others. */
export interface WaitingObject {
  readonly number: number;
  readonly words: string;
}

/**
 * At most a hundred objects with numbers in a row that differ in these alone: the first has 00 in
 * place of them (or 0 if they are at most ten), the second 01.
 */
export interface ObjectsAlike extends WaitingObject {
  readonly count: number;
  /** Where the last digits of these numbers are in the words. */
  readonly digits: readonly number[];
}

/** Objects as a stream of them has them (ISO 32000-1, 7.5.7), yet to be packed. */
export interface ObjectsInRow {
  readonly bytes: Uint8Array;
  /** Where the first of them begins, behind the numbers of all. */
  readonly first: number;
}

/** The number of each object with where it begins, and the words of all. */
const begins = newOutput(1 << 14);
const text = newOutput(1 << 16);

/** The bytes are good until the next objects are put in a row. */
export function objectsInRow(objects: readonly WaitingObject[]): ObjectsInRow {
  begins.length = 0;
  text.length = 0;
  for (const { number, words } of objects) {
    putBegin(number);
    put(text, words);
    put(text, ' ');
  }
  return inOne();
}

/** The same of objects that are alike, side by side, with what each part of the bytes is like. */
export function objectsAlikeInRow(
  objects: readonly ObjectsAlike[],
): ObjectsInRow & { readonly parts: readonly (readonly Likeness[])[] } {
  begins.length = 0;
  text.length = 0;
  const [ofBegins, ofText]: [Likeness[], Likeness[]] = [[], []];
  let before = 0;
  for (const one of objects) {
    const start = text.length;
    for (let copy = 0; copy < one.count; copy += 1) {
      const from = begins.length;
      putBegin(one.number + copy);
      isLike(ofBegins, begins.length, begins.length - from);
      if (copy > 0) putCopy(one, start, copy);
      else put(text, `${one.words} `);
    }
    const size = one.words.length + 1;
    isLike(ofText, start + size, start - before);
    isLike(ofText, text.length, size);
    before = start;
  }
  const { bytes, first } = inOne();
  const behind = ofText.map(({ end, distance }) => ({ end: end + first, distance }));
  return { bytes, first, parts: [ofBegins, behind] };
}

function putBegin(number: number): void {
  putWhole(begins, number);
  put(begins, ' ');
  putWhole(begins, text.length);
  put(begins, ' ');
}

/** The words of the first of some objects with the digits of another. */
function putCopy({ words, digits }: ObjectsAlike, start: number, copy: number): void {
  const own = text.length;
  putBytes(text, text.bytes.subarray(start, start + words.length + 1));
  const { bytes } = text;
  for (const digit of digits) {
    bytes[own + digit] = 0x30 + (copy % 10);
    if (copy >= 10) bytes[own + digit - 1] = 0x30 + Math.floor(copy / 10);
  }
}

/** Up to there, bytes are like those so far before. */
function isLike(parts: Likeness[], end: number, distance: number): void {
  if (parts.at(-1)?.distance === distance) parts.pop();
  parts.push({ end, distance });
}

function inOne(): ObjectsInRow {
  const first = begins.length;
  putBytes(begins, text.bytes.subarray(0, text.length));
  return { bytes: begins.bytes.subarray(0, begins.length), first };
}
