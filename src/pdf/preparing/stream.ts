import { type PDFDict, PDFName, PDFNumber } from 'pdf-lib';
import { type Cursor, tookWord } from './scan.ts';
import { damaged, UnreadablePdf } from './unreadable.ts';

/** The bytes of a stream whose length is in its own dictionary; undefined where none follows. */
export function plainStream(cursor: Cursor, dict: PDFDict): Uint8Array | undefined {
  const length = dict.get(PDFName.of('Length'));
  return streamBytes(cursor, () => (length instanceof PDFNumber ? length.asNumber() : undefined));
}

/** The bytes of the stream that follows a dictionary; undefined where none does. */
export function streamBytes(
  cursor: Cursor,
  lengthOf: () => number | undefined,
): Uint8Array | undefined {
  if (!tookWord(cursor, 'stream')) return undefined;
  const { bytes } = cursor;
  if (bytes[cursor.at] === 13) cursor.at += 1;
  if (bytes[cursor.at] === 10) cursor.at += 1;
  const length = lengthOf();
  if (length === undefined || !Number.isInteger(length) || length < 0) throw damaged('streams');
  const end = cursor.at + length;
  if (end > bytes.length) throw new UnreadablePdf({ kind: 'truncated' });
  const found = bytes.subarray(cursor.at, end);
  cursor.at = end;
  if (!tookWord(cursor, 'endstream')) throw damaged('streams');
  return found;
}
