import { bytesOf } from './bytes-of.ts';
import { deflated } from './deflated.ts';
import {
  type ObjectsAlike,
  objectsAlikeInRow,
  objectsInRow,
  type WaitingObject,
} from './objects-in-row.ts';
import { begin, newOutput, type Output, put, putBytes, putWhole } from './output.ts';
import { packedAlike } from './packed-alike.ts';
import { packedOnce } from './packed-once.ts';

/**
 * A PDF written from its first object to its last. Streams are written as they are; everything else
 * is collected and packed (object streams, ISO 32000-1, 7.5.7).
 */
export interface NewFile {
  readonly output: Output;
  /** A row of the cross-references for each number that is taken. */
  readonly rows: Output;
  readonly waiting: WaitingObject[];
  /** Objects that are word for word the same in one file after another. */
  readonly recurring: WaitingObject[];
  readonly alike: ObjectsAlike[];
  readonly pack: (bytes: Uint8Array) => Uint8Array;
}

/** A header, and four bytes outside ASCII that mark the file as binary (7.5.2). */
const head = bytesOf('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n');

export function newFile(output: Output = newOutput(), pack = deflated): NewFile {
  begin(output, head);
  const rows = newOutput();
  putBytes(rows, unusedRow);
  return { output, rows, waiting: [], recurring: [], alike: [], pack };
}

/** The first number that no object has. */
export function freeNumber({ rows }: NewFile): number {
  return rows.length / rowBytes;
}

/** A number for an object that is yet to be written. */
export function newNumber(file: NewFile): number {
  putBytes(file.rows, unusedRow);
  return freeNumber(file) - 1;
}

/** How an object other than a stream, as a PDF writes it, is put into a file. */
export type PutObject = (file: NewFile, number: number, words: string) => void;

/** An object other than a stream, as a PDF writes it. */
export function putObject(file: NewFile, number: number, words: string): void {
  file.waiting.push({ number, words });
  if (file.waiting.length === mostPacked) packWaiting(file);
}

/**
 * An object that is word for word the same in one file after another, and has the same number there:
 * such are packed apart from others, once for all files.
 */
export function putRecurring({ recurring }: NewFile, number: number, words: string): void {
  recurring.push({ number, words });
}

/** Objects of which it is known what they are like: they are packed apart from others. */
export function putAlike(file: NewFile, objects: ObjectsAlike): void {
  file.alike.push(objects);
  if (file.alike.reduce((sum, { count }) => sum + count, 0) >= mostPacked) packAlike(file);
}

export function addObject(file: NewFile, words: string): number {
  const number = newNumber(file);
  putObject(file, number, words);
  return number;
}

/** A stream; its bytes are already packed if its entries say so. */
export function putStreamOf(
  file: NewFile,
  number: number,
  entries: string,
  bytes: Uint8Array,
): void {
  const { output } = file;
  setRow(file, number, { kind: 1, at: output.length, index: 0 });
  putWhole(output, number);
  put(output, ` 0 obj\n<<${entries}/Length ${bytes.length}>>\nstream\n`);
  putBytes(output, bytes);
  put(output, '\nendstream\nendobj\n');
}

export function addStream(file: NewFile, entries: string, bytes: Uint8Array): number {
  const number = newNumber(file);
  putStreamOf(file, number, entries, bytes);
  return number;
}

/** How many objects are packed together: a reader that wants one of them opens all. */
const mostPacked = 1000;

function packWaiting(file: NewFile): void {
  const { waiting, pack } = file;
  if (waiting.length === 0) return;
  const stream = newNumber(file);
  for (const [index, { number }] of waiting.entries()) {
    setRow(file, number, { kind: 2, at: stream, index });
  }
  const { bytes, first } = objectsInRow(waiting);
  const entries = objectStream(waiting.length, first);
  waiting.length = 0;
  putStreamOf(file, stream, entries, pack(bytes));
}

function packRecurring(file: NewFile): void {
  const { recurring } = file;
  recurring.sort((one, other) => one.number - other.number);
  for (let from = 0; from < recurring.length; from += mostPacked) {
    const objects = recurring.slice(from, from + mostPacked);
    const stream = newNumber(file);
    for (const [index, { number }] of objects.entries()) {
      setRow(file, number, { kind: 2, at: stream, index });
    }
    const { first, bytes } = packedOnce(objects);
    putStreamOf(file, stream, objectStream(objects.length, first), bytes);
  }
  recurring.length = 0;
}

function packAlike(file: NewFile): void {
  const { alike } = file;
  if (alike.length === 0) return;
  const stream = newNumber(file);
  let index = 0;
  for (const { number, count } of alike) {
    for (let copy = 0; copy < count; copy += 1) {
      setRow(file, number + copy, { kind: 2, at: stream, index });
      index += 1;
    }
  }
  const { bytes, first, parts } = objectsAlikeInRow(alike);
  alike.length = 0;
  putStreamOf(file, stream, objectStream(index, first), packedAlike(bytes, parts));
}

function objectStream(count: number, first: number): string {
  return `/Type/ObjStm/N ${count}/First ${first}/Filter/FlateDecode`;
}

/** Ends the file; the bytes are a view of its buffer, good until that is used again. */
export function endFile(file: NewFile, root: number, info: number): Uint8Array {
  packRecurring(file);
  packWaiting(file);
  packAlike(file);
  const number = newNumber(file);
  const { output } = file;
  const start = output.length;
  setRow(file, number, { kind: 1, at: start, index: 0 });
  const id = `<${'0'.repeat(32)}>`;
  const entries =
    `/Type/XRef/Size ${freeNumber(file)}/W[1 4 2]/Root ${root} 0 R/Info ${info} 0 R` +
    `/ID[${id}${id}]/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 7>>`;
  putStreamOf(file, number, entries, file.pack(crossReferences(file)));
  put(output, `startxref\n${start}\n%%EOF\n`);
  return output.bytes.subarray(0, output.length);
}

/**
 * Where an object is (7.5.8.3): of kind 1, where it begins in the file; of kind 2, in which packed
 * stream it is, and as which.
 */
interface Place {
  readonly kind: 1 | 2;
  readonly at: number;
  readonly index: number;
}

const rowBytes = 8;
/** Each row is written as what it has over the row before (predictor 12, 7.4.4.4). */
const upOfBefore = 2;
const unusedRow = new Uint8Array([upOfBefore, 0, 0, 0, 0, 0, 0, 0]);

function setRow({ rows }: NewFile, number: number, { kind, at, index }: Place): void {
  const { bytes } = rows;
  const row = number * rowBytes;
  bytes[row + 1] = kind;
  bytes[row + 2] = at >>> 24;
  bytes[row + 3] = at >>> 16;
  bytes[row + 4] = at >>> 8;
  bytes[row + 5] = at;
  bytes[row + 6] = index >>> 8;
  bytes[row + 7] = index;
}

/** The rows, each over the one before: rows of neighbors are nearly the same then. */
function crossReferences({ rows: { bytes, length } }: NewFile): Uint8Array {
  for (let at = length - 1; at >= rowBytes; at -= 1) {
    if (at % rowBytes !== 0) bytes[at] = (bytes[at] ?? 0) - (bytes[at - rowBytes] ?? 0);
  }
  return bytes.subarray(0, length);
}
