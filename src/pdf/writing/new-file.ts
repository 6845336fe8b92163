import { bytesOf } from './bytes-of.ts';
import { deflated } from './deflated.ts';
import { begin, newOutput, type Output, put, putBytes, putWhole } from './output.ts';

/**
 * A PDF written from its first object to its last. Streams are written as they are; everything else
 * is collected and packed (object streams, ISO 32000-1, 7.5.7).
 */
export interface NewFile {
  readonly output: Output;
  /** Where each object is, by its number: where it begins, or which packed stream holds it. */
  readonly places: (Place | undefined)[];
  readonly waiting: { readonly number: number; readonly words: string }[];
  readonly pack: (bytes: Uint8Array) => Uint8Array;
}

type Place = { readonly at: number } | { readonly in: number; readonly index: number };

/** A header, and four bytes outside ASCII that mark the file as binary (7.5.2). */
const head = bytesOf('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n');

export function newFile(output: Output = newOutput(), pack = deflated): NewFile {
  begin(output, head);
  return { output, places: [undefined], waiting: [], pack };
}

/** A number for an object that is yet to be written. */
export function newNumber({ places }: NewFile): number {
  places.push(undefined);
  return places.length - 1;
}

/** An object other than a stream, as a PDF writes it. */
export function putObject(file: NewFile, number: number, words: string): void {
  file.waiting.push({ number, words });
  if (file.waiting.length === mostPacked) packWaiting(file);
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
  const { output, places } = file;
  places[number] = { at: output.length };
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

/** Where objects wait to be packed together. */
const text = newOutput(1 << 16);

function packWaiting(file: NewFile): void {
  const { waiting, places } = file;
  if (waiting.length === 0) return;
  const number = newNumber(file);
  text.length = 0;
  let length = 0;
  for (const [at, { number: own, words }] of waiting.entries()) {
    put(text, `${own} ${length} `);
    length += words.length + 1;
    places[own] = { in: number, index: at };
  }
  const first = text.length;
  for (const { words } of waiting) {
    put(text, words);
    put(text, ' ');
  }
  const entries = `/Type/ObjStm/N ${waiting.length}/First ${first}/Filter/FlateDecode`;
  waiting.length = 0;
  putStreamOf(file, number, entries, file.pack(text.bytes.subarray(0, text.length)));
}

/** Ends the file; the bytes are a view of its buffer, good until that is used again. */
export function endFile(file: NewFile, root: number, info: number): Uint8Array {
  packWaiting(file);
  const number = newNumber(file);
  const { output, places } = file;
  const start = output.length;
  places[number] = { at: start };
  const id = `<${'0'.repeat(32)}>`;
  const entries =
    `/Type/XRef/Size ${places.length}/W[1 4 2]/Root ${root} 0 R/Info ${info} 0 R` +
    `/ID[${id}${id}]/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 7>>`;
  putStreamOf(file, number, entries, file.pack(crossReferences(places)));
  put(output, `startxref\n${start}\n%%EOF\n`);
  return output.bytes.subarray(0, output.length);
}

/**
 * Seven bytes an object: of which kind its place is, and where (7.5.8.3). Each row is written as
 * what it has over the row before (predictor 12, 7.4.4.4): rows of neighbors are nearly the same
 * then.
 */
function crossReferences(places: NewFile['places']): Uint8Array {
  const rows = new Uint8Array(places.length * rowBytes);
  const table = new DataView(rows.buffer);
  for (const [number, place] of places.entries()) {
    const at = number * rowBytes;
    rows[at] = upOfBefore;
    if (place === undefined) continue;
    table.setUint8(at + 1, 'at' in place ? 1 : 2);
    table.setUint32(at + 2, 'at' in place ? place.at : place.in);
    table.setUint16(at + 6, 'at' in place ? 0 : place.index);
  }
  for (let at = rows.length - 1; at >= rowBytes; at -= 1) {
    if (at % rowBytes !== 0) rows[at] = (rows[at] ?? 0) - (rows[at - rowBytes] ?? 0);
  }
  return rows;
}

const rowBytes = 8;
const upOfBefore = 2;
