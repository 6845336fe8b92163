import { Unzip, UnzipInflate } from 'fflate';

/** A hundred thousand rows of eighty columns; no clinic has as many. */
const mostCells = 8_000_000;
const mostBytes = 256 * 1024 * 1024;

/** Small enough that what one part unpacks to is small too. */
const part = 16 * 1024;

/**
 * Whether a workbook can be held in memory. A single cell in the last row and column, which one wrong
 * key in Excel makes, would be read as seventeen billion cells.
 */
export function fitsInMemory(workbook: Uint8Array): boolean {
  let [length, cells] = [0, 0];
  const unzip = new Unzip((file) => {
    const corner = { row: 1, column: 1 };
    const text = new TextDecoder();
    let rest = '';
    file.ondata = (fault, bytes) => {
      if (fault !== null) throw fault;
      length += bytes.length;
      const seen = rest + text.decode(bytes, { stream: true });
      stretch(corner, seen);
      cells = Math.max(cells, corner.row * corner.column);
      // A cell's mark may lie across two parts.
      rest = seen.slice(Math.max(seen.lastIndexOf('<'), seen.length - longestMark, 0));
    };
    if (file.name.endsWith('.xml')) file.start();
  });
  unzip.register(UnzipInflate);
  const fits = () => length <= mostBytes && cells <= mostCells;
  for (let at = 0; at < workbook.length && fits(); at += part) {
    unzip.push(workbook.subarray(at, at + part), at + part >= workbook.length);
  }
  return fits();
}

const longestMark = 64 * 1024;

function stretch(corner: { row: number; column: number }, xml: string): void {
  for (const [, letters = '', row = '1'] of xml.matchAll(
    /<(?:\w+:)?(?:c|row)\s[^<>]*?\br=["']([A-Za-z]{0,3})(\d{1,7})["']/gu,
  )) {
    corner.row = Math.max(corner.row, Number(row));
    corner.column = Math.max(corner.column, columnOf(letters.toUpperCase()));
  }
}

/** "A" is 1, "AA" is 27. */
function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
