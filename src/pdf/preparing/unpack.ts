import { Inflate, Unzlib } from 'fflate';
import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFRawStream } from 'pdf-lib';
import { joined } from '../joined-bytes.ts';
import { checksum } from './checksum.ts';
import { damaged, type Spending } from './unreadable.ts';

/**
 * A small piece of packed bytes grows to four megabytes at most, so no bomb goes off between
 * checks.
 */
const bite = 4096;

/**
 * The unpacked bytes of a stream; undefined where it is packed in a way that is not text's (a
 * photograph, a fax). Stops as soon as the file has unpacked more than it may.
 */
export function unpack(stream: PDFRawStream, spending: Spending): Uint8Array | undefined {
  const filters = filtersOf(stream.dict);
  if (filters.some(({ name }) => name !== 'FlateDecode')) return undefined;
  let bytes = stream.getContents();
  // A page may name the same plain stream a million times: that costs, too.
  spending.spend('unpackedBytes', bytes.length);
  for (const { parms } of filters) bytes = unpredicted(inflated(bytes, spending), parms);
  return bytes;
}

interface Filter {
  readonly name: string;
  readonly parms: PDFDict | undefined;
}

function filtersOf(dict: PDFDict): readonly Filter[] {
  const names = listOf(dict.lookup(PDFName.of('Filter')));
  const parms = listOf(dict.lookup(PDFName.of('DecodeParms')));
  return names.map((name, index) => {
    const found = dict.context.lookup(parms[index]);
    return {
      name: name instanceof PDFName ? name.decodeText() : '',
      parms: found instanceof PDFDict ? found : undefined,
    };
  });
}

function listOf(value: unknown) {
  if (value instanceof PDFArray) return value.asArray();
  return value instanceof PDFName || value instanceof PDFDict ? [value] : [];
}

function inflated(packed: Uint8Array, spending: Spending): Uint8Array {
  const parts: Uint8Array[] = [];
  const take = (part: Uint8Array): void => {
    spending.spend('unpackedBytes', part.length);
    parts.push(part);
  };
  // A zlib header is a multiple of 31; some writers leave it out.
  const [first = 0, second = 0] = packed;
  const headed = (first & 15) === 8 && (first * 256 + second) % 31 === 0;
  const engine = headed ? new Unzlib(take) : new Inflate(take);
  for (let at = 0; at < packed.length; at += bite) {
    const part = packed.subarray(at, at + bite);
    pushed(() => engine.push(part, at + bite >= packed.length));
  }
  if (headed && !endsWith(packed, checksum(parts))) throw damaged('streams');
  return joined(parts);
}

/**
 * The checksum is at the end, or before the few bytes that an end of line or the encryption added.
 */
function endsWith(packed: Uint8Array, sum: number): boolean {
  const tail = new Uint8Array(packed.subarray(-20));
  const view = new DataView(tail.buffer);
  for (let at = tail.length - 4; at >= 0; at -= 1) if (view.getUint32(at) === sum) return true;
  return false;
}

function pushed(push: () => void): void {
  try {
    push();
  } catch (fault) {
    // The engine's own faults carry a numeric code; a limit that was reached passes through.
    if (fault instanceof Error && 'code' in fault) throw damaged('streams');
    throw fault;
  }
}

/** Undoes the PNG predictors (10 to 15), which tables of cross-references are written with. */
function unpredicted(bytes: Uint8Array, parms: PDFDict | undefined): Uint8Array {
  const predictor = numberAt(parms, 'Predictor', 1);
  if (predictor === 1) return bytes;
  if (predictor < 10) throw damaged('streams');
  const step = Math.ceil(
    (numberAt(parms, 'Colors', 1) * numberAt(parms, 'BitsPerComponent', 8)) / 8,
  );
  const width = Math.ceil(
    (numberAt(parms, 'Columns', 1) *
      numberAt(parms, 'Colors', 1) *
      numberAt(parms, 'BitsPerComponent', 8)) /
      8,
  );
  if (!(width > 0) || !(step > 0)) throw damaged('streams');
  const rows = Math.floor(bytes.length / (width + 1));
  const plain = new Uint8Array(rows * width);
  for (let row = 0; row < rows; row += 1) unpredictRow(bytes, plain, row, width, step);
  return plain;
}

function unpredictRow(
  packed: Uint8Array,
  plain: Uint8Array,
  row: number,
  width: number,
  step: number,
): void {
  const from = row * (width + 1);
  const kind = packed[from] ?? 0;
  for (let column = 0; column < width; column += 1) {
    const at = row * width + column;
    const left = column < step ? 0 : (plain[at - step] ?? 0);
    const up = row === 0 ? 0 : (plain[at - width] ?? 0);
    const corner = row === 0 || column < step ? 0 : (plain[at - width - step] ?? 0);
    plain[at] = (packed[from + 1 + column] ?? 0) + predicted(kind, left, up, corner);
  }
}

function predicted(kind: number, left: number, up: number, corner: number): number {
  if (kind === 0) return 0;
  if (kind === 1) return left;
  if (kind === 2) return up;
  if (kind === 3) return (left + up) >> 1;
  if (kind !== 4) throw damaged('streams');
  const [toLeft, toUp, toCorner] = [up - corner, left - corner, left + up - 2 * corner].map(
    Math.abs,
  );
  if (toLeft === undefined || toUp === undefined || toCorner === undefined) return 0;
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

function numberAt(dict: PDFDict | undefined, key: string, otherwise: number): number {
  const found = dict?.lookup(PDFName.of(key));
  return found instanceof PDFNumber ? found.asNumber() : otherwise;
}
