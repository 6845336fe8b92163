import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRawStream } from 'pdf-lib';
import { limits } from './limits.ts';
import { type Cursor, count, type Reading, tookWord, value } from './scan.ts';
import { plainStream } from './stream.ts';
import { unpack } from './unpack.ts';
import { damaged, UnreadablePdf } from './unreadable.ts';

/** Where an object is: in the file itself, in a stream of objects, or nowhere any more. */
export type Place =
  | { readonly kind: 'at'; readonly offset: number; readonly generation: number }
  | { readonly kind: 'packed'; readonly stream: number; readonly index: number }
  | { readonly kind: 'free' };

export interface CrossReferences {
  readonly places: ReadonlyMap<number, Place>;
  readonly trailer: PDFDict;
}

/**
 * Reads the tables of cross-references from the newest to the oldest. What a newer one says of an
 * object hides what an older one says.
 */
export function crossReferences(bytes: Uint8Array, reading: Reading): CrossReferences {
  const places = new Map<number, Place>();
  const seen = new Set<number>();
  const waiting = [startOfTables(bytes)];
  let trailer: PDFDict | undefined;
  for (let offset = waiting.pop(); offset !== undefined; offset = waiting.pop()) {
    if (seen.has(offset)) throw new UnreadablePdf({ kind: 'endless', what: 'cross-references' });
    seen.add(offset);
    if (seen.size > limits.crossReferenceSections) throw damaged('cross-references');
    const cursor = { bytes, at: offset };
    const found = section(cursor, reading, places);
    reading.spending.spend('readBytes', cursor.at - offset);
    trailer ??= found;
    // The stream of a hybrid file is read before the older table.
    for (const key of ['Prev', 'XRefStm']) waiting.push(...offsetAt(found, key));
  }
  if (trailer === undefined) throw damaged('cross-references');
  return { places, trailer };
}

/** The offset after the last "startxref"; a file that ends without one was cut off. */
function startOfTables(bytes: Uint8Array): number {
  const tail = bytes.subarray(-2048);
  const text = String.fromCharCode(...tail);
  const at = text.lastIndexOf('startxref');
  if (at < 0 || !text.includes('%%EOF', at)) throw new UnreadablePdf({ kind: 'truncated' });
  const offset = count({ bytes: tail, at: at + 'startxref'.length });
  if (offset >= bytes.length) throw new UnreadablePdf({ kind: 'truncated' });
  return offset;
}

function offsetAt(trailer: PDFDict, key: string): readonly number[] {
  const found = trailer.get(PDFName.of(key));
  return found instanceof PDFNumber ? [found.asNumber()] : [];
}

function section(cursor: Cursor, reading: Reading, places: Map<number, Place>): PDFDict {
  if (tookWord(cursor, 'xref')) return table(cursor, reading, places);
  return tableStream(cursor, reading, places);
}

function table(cursor: Cursor, reading: Reading, places: Map<number, Place>): PDFDict {
  while (!tookWord(cursor, 'trailer')) {
    const first = count(cursor);
    const length = count(cursor);
    reading.spending.spend('objects', length);
    for (let index = 0; index < length; index += 1) {
      const offset = count(cursor);
      const generation = count(cursor);
      // Some writers give free objects the offset 0 and call them used.
      const used = tookWord(cursor, 'n') && offset > 0;
      if (!used) tookWord(cursor, 'f');
      put(places, first + index, used ? { kind: 'at', offset, generation } : { kind: 'free' });
    }
  }
  const trailer = value(cursor, reading);
  if (!(trailer instanceof PDFDict)) throw damaged('cross-references');
  return trailer;
}

function put(places: Map<number, Place>, number: number, place: Place): void {
  if (!places.has(number)) places.set(number, place);
}

function tableStream(cursor: Cursor, reading: Reading, places: Map<number, Place>): PDFDict {
  const stream = streamAt(cursor, reading);
  const { dict } = stream;
  const bytes = unpack(stream, reading.spending);
  const widths = numbersOf(dict, 'W');
  if (bytes === undefined || widths.length !== 3 || widths.some((width) => width > 8)) {
    throw damaged('cross-references');
  }
  const index = dict.has(PDFName.of('Index'))
    ? numbersOf(dict, 'Index')
    : [0, ...numbersOf(dict, 'Size')];
  let at = 0;
  for (let pair = 0; pair + 1 < index.length; pair += 2) {
    const [first = 0, length = 0] = index.slice(pair, pair + 2);
    reading.spending.spend('objects', length);
    for (let entry = 0; entry < length; entry += 1) {
      const [kind, second, third] = columns(bytes, at, widths);
      at += widths.reduce((sum, width) => sum + width, 0);
      put(places, first + entry, placeOf(kind, second, third));
    }
  }
  return dict;
}

function streamAt(cursor: Cursor, reading: Reading): PDFRawStream {
  count(cursor);
  count(cursor);
  if (!tookWord(cursor, 'obj')) throw damaged('cross-references');
  const dict = value(cursor, reading);
  const contents = dict instanceof PDFDict ? plainStream(cursor, dict) : undefined;
  if (!(dict instanceof PDFDict) || contents === undefined) throw damaged('cross-references');
  if (dict.get(PDFName.of('Type')) !== PDFName.of('XRef')) throw damaged('cross-references');
  return PDFRawStream.of(dict, contents);
}

function numbersOf(dict: PDFDict, key: string): readonly number[] {
  const found = dict.get(PDFName.of(key));
  const list = found instanceof PDFArray ? found.asArray() : [found];
  return list.map((one) => {
    const number = one instanceof PDFNumber ? one.asNumber() : -1;
    if (!Number.isInteger(number) || number < 0) throw damaged('cross-references');
    return number;
  });
}

/** One row; a kind that is left out (width 0) is 1. */
function columns(
  bytes: Uint8Array,
  from: number,
  widths: readonly number[],
): readonly [kind: number, second: number, third: number] {
  let at = from;
  const [kind = 1, second = 0, third = 0] = widths.map((width, column) => {
    if (width === 0 && column === 0) return 1;
    let found = 0;
    for (let byte = 0; byte < width; byte += 1) found = found * 256 + byteAt(bytes, at + byte);
    at += width;
    return found;
  });
  return [kind, second, third];
}

function byteAt(bytes: Uint8Array, at: number): number {
  const byte = bytes[at];
  if (byte === undefined) throw damaged('cross-references');
  return byte;
}

function placeOf(kind: number, second: number, third: number): Place {
  if (kind === 1) return { kind: 'at', offset: second, generation: third };
  if (kind === 2) return { kind: 'packed', stream: second, index: third };
  return { kind: 'free' };
}
