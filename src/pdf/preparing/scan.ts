import {
  PDFArray,
  PDFBool,
  type PDFContext,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNull,
  PDFNumber,
  type PDFObject,
  PDFRef,
  PDFString,
} from 'pdf-lib';
import { limits } from './limits.ts';
import { beyond, damaged, type Spending } from './unreadable.ts';

/** A place in the bytes of a file or of an unpacked stream. */
export interface Cursor {
  readonly bytes: Uint8Array;
  at: number;
}

/**
 * What reading needs besides the bytes: where objects go, what may be spent, how strings are
 * unlocked.
 */
export interface Reading {
  readonly context: PDFContext;
  readonly spending: Spending;
  readonly unlocked: (string: Uint8Array) => Uint8Array;
}

const isSpace = (byte: number | undefined): boolean =>
  byte === 32 || byte === 10 || byte === 13 || byte === 9 || byte === 12 || byte === 0;

const delimiters = new Set(Array.from('()<>[]{}/%', (letter) => letter.charCodeAt(0)));

const isRegular = (byte: number | undefined): boolean =>
  byte !== undefined && !isSpace(byte) && !delimiters.has(byte);

export function skipSpace(cursor: Cursor): void {
  const { bytes } = cursor;
  for (;;) {
    while (isSpace(bytes[cursor.at])) cursor.at += 1;
    if (bytes[cursor.at] !== 37) return;
    while (cursor.at < bytes.length && bytes[cursor.at] !== 10 && bytes[cursor.at] !== 13) {
      cursor.at += 1;
    }
  }
}

/** The next run of regular letters: a number, a keyword; empty at a delimiter. */
export function word(cursor: Cursor): string {
  skipSpace(cursor);
  return regular(cursor);
}

function regular(cursor: Cursor): string {
  let found = '';
  while (isRegular(cursor.bytes[cursor.at])) {
    found += String.fromCharCode(cursor.bytes[cursor.at] ?? 0);
    cursor.at += 1;
    if (found.length > 1000) throw damaged('syntax');
  }
  return found;
}

/** Skips a keyword if it is next. */
export function tookWord(cursor: Cursor, wanted: string): boolean {
  const from = cursor.at;
  if (word(cursor) === wanted) return true;
  cursor.at = from;
  return false;
}

/** A whole number that is not negative. */
export function count(cursor: Cursor): number {
  const found = word(cursor);
  if (!/^\d{1,10}$/.test(found)) throw damaged('syntax');
  return Number(found);
}

/** One value: never a stream, whose bytes only the reader of the file can find. */
export function value(cursor: Cursor, reading: Reading, depth = 0): PDFObject {
  if (depth > limits.depth) beyond('depth');
  reading.spending.spend('values', 1);
  skipSpace(cursor);
  const { bytes, at } = cursor;
  const first = bytes[at];
  if (first === 0x2f) return name(cursor);
  if (first === 0x28) return text(literal(cursor), reading);
  if (first === 0x5b) return array(cursor, reading, depth);
  if (first === 0x3c) {
    if (bytes[at + 1] === 0x3c) return dictionary(cursor, reading, depth);
    return text(hexadecimal(cursor), reading);
  }
  return atom(cursor);
}

function name(cursor: Cursor): PDFName {
  cursor.at += 1;
  // pdf-lib reads an escape only where its digits are capitals.
  return PDFName.of(regular(cursor).replace(/#[0-9a-f]{2}/gi, (code) => code.toUpperCase()));
}

function array(cursor: Cursor, reading: Reading, depth: number): PDFArray {
  cursor.at += 1;
  const found = PDFArray.withContext(reading.context);
  for (;;) {
    skipSpace(cursor);
    if (cursor.bytes[cursor.at] === 0x5d) break;
    found.push(value(cursor, reading, depth + 1));
  }
  cursor.at += 1;
  return found;
}

function dictionary(cursor: Cursor, reading: Reading, depth: number): PDFDict {
  cursor.at += 2;
  const found = PDFDict.withContext(reading.context);
  for (;;) {
    skipSpace(cursor);
    const next = cursor.bytes[cursor.at];
    if (next === 0x3e && cursor.bytes[cursor.at + 1] === 0x3e) break;
    if (next !== 0x2f) throw damaged('syntax');
    const key = name(cursor);
    found.set(key, value(cursor, reading, depth + 1));
  }
  cursor.at += 2;
  return found;
}

/** A number, a reference, true, false or null. */
function atom(cursor: Cursor): PDFObject {
  const found = word(cursor);
  if (found === 'true') return PDFBool.True;
  if (found === 'false') return PDFBool.False;
  if (found === 'null') return PDFNull;
  const number = /^[+-]?(\d+\.?\d*|\.\d+)$/.test(found) ? Number(found) : undefined;
  if (number === undefined) throw damaged('syntax');
  return /^\d+$/.test(found)
    ? (reference(cursor, number) ?? PDFNumber.of(number))
    : PDFNumber.of(number);
}

function reference(cursor: Cursor, number: number): PDFRef | undefined {
  const from = cursor.at;
  const generation = word(cursor);
  if (/^\d{1,5}$/.test(generation) && word(cursor) === 'R') {
    return PDFRef.of(number, Number(generation));
  }
  cursor.at = from;
  return undefined;
}

/** Plain letters stay as they are, so that a person who opens the file can read them. */
function text(locked: Uint8Array, reading: Reading): PDFObject {
  reading.spending.spend('values', locked.length >> 4);
  const bytes = reading.unlocked(locked);
  const plain = bytes.every(
    (byte) => byte >= 32 && byte < 127 && byte !== 40 && byte !== 41 && byte !== 92,
  );
  return plain ? PDFString.of(latin(bytes)) : PDFHexString.of(hexOf(bytes));
}

export function latin(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}

const hexPairs = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => hexPairs[byte]).join('');
}

const escapes: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 };

function literal(cursor: Cursor): Uint8Array {
  const found: number[] = [];
  let open = 1;
  cursor.at += 1;
  for (;;) {
    const byte = next(cursor);
    if (byte === 40) open += 1;
    if (byte === 41) open -= 1;
    if (open === 0) return Uint8Array.from(found);
    if (byte === 92) found.push(...escaped(cursor));
    else if (byte === 13) found.push(endOfLine(cursor));
    else found.push(byte);
  }
}

function next(cursor: Cursor): number {
  const byte = cursor.bytes[cursor.at];
  if (byte === undefined) throw damaged('syntax');
  cursor.at += 1;
  return byte;
}

/** Every end of line inside a string counts as one line feed. */
function endOfLine(cursor: Cursor): number {
  if (cursor.bytes[cursor.at] === 10) cursor.at += 1;
  return 10;
}

function escaped(cursor: Cursor): readonly number[] {
  const byte = next(cursor);
  if (byte === 10) return [];
  if (byte === 13) {
    endOfLine(cursor);
    return [];
  }
  if (byte >= 48 && byte <= 55) return [octal(cursor, byte - 48)];
  return [escapes[String.fromCharCode(byte)] ?? byte];
}

function octal(cursor: Cursor, first: number): number {
  let found = first;
  for (let digits = 1; digits < 3; digits += 1) {
    const digit = (cursor.bytes[cursor.at] ?? 0) - 48;
    if (digit < 0 || digit > 7) break;
    found = found * 8 + digit;
    cursor.at += 1;
  }
  return found & 255;
}

function hexadecimal(cursor: Cursor): Uint8Array {
  cursor.at += 1;
  let digits = '';
  const parts: number[] = [];
  for (;;) {
    const byte = next(cursor);
    if (byte === 0x3e) break;
    if (isSpace(byte)) continue;
    digits += String.fromCharCode(byte);
    if (digits.length < 2) continue;
    parts.push(hexByte(digits));
    digits = '';
  }
  if (digits.length === 1) parts.push(hexByte(`${digits}0`));
  return Uint8Array.from(parts);
}

function hexByte(digits: string): number {
  if (!/^[0-9a-f]{2}$/i.test(digits)) throw damaged('syntax');
  return Number.parseInt(digits, 16);
}
