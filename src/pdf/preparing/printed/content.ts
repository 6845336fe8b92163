import type { PDFContext, PDFObject } from 'pdf-lib';
import { type Cursor, skipSpace, value, word } from '../scan.ts';
import type { Spending } from '../unreadable.ts';

/** One operator of what a page draws, its operands, and where they are. */
export interface ContentOperator {
  readonly operator: string;
  readonly operands: readonly PDFObject[];
  readonly start: number;
  readonly end: number;
}

/** Reads what a page draws, operator by operator. */
export function* contentOperators(
  bytes: Uint8Array,
  context: PDFContext,
  spending: Spending,
): Generator<ContentOperator> {
  const cursor: Cursor = { bytes, at: 0 };
  const reading = { context, spending, unlocked: (string: Uint8Array) => string };
  skipSpace(cursor);
  let start = cursor.at;
  let operands: PDFObject[] = [];
  while (cursor.at < bytes.length) {
    if (isOperator(bytes[cursor.at], cursor)) {
      const operator = word(cursor);
      spending.spend('operators', 1);
      if (operator === 'ID') skipImage(cursor);
      yield { operator, operands, start, end: cursor.at };
      operands = [];
      skipSpace(cursor);
      start = cursor.at;
    } else {
      operands.push(value(cursor, reading));
      skipSpace(cursor);
    }
  }
}

const constants = ['true', 'false', 'null'];

/** Operators are letters, quotes and a star; everything else begins a value. */
function isOperator(first: number | undefined, cursor: Cursor): boolean {
  if (first === undefined || !/[A-Za-z'"]/.test(String.fromCharCode(first))) return false;
  const at = cursor.at;
  const next = word(cursor);
  cursor.at = at;
  return !constants.includes(next);
}

/** The bytes of an image inside the page end with EI between white space. */
function skipImage(cursor: Cursor): void {
  const { bytes } = cursor;
  const isSpace = (byte: number | undefined) =>
    byte === undefined || byte === 32 || byte === 10 || byte === 13 || byte === 9;
  while (cursor.at < bytes.length) {
    const [e, i] = [bytes[cursor.at + 1], bytes[cursor.at + 2]];
    if (isSpace(bytes[cursor.at]) && e === 69 && i === 73 && isSpace(bytes[cursor.at + 3])) {
      cursor.at += 3;
      return;
    }
    cursor.at += 1;
  }
}
