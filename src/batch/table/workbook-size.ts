import { Unzip, UnzipInflate, unzipSync } from 'fflate';

/** Fifty thousand rows of forty columns; no clinic has as many. */
const mostCells = 2_000_000;
export const mostBytes = 64 * 1024 * 1024;

/** Small enough that what one part unpacks to is small too. */
const part = 16 * 1024;

/**
 * Whether a workbook can be held in memory. A single cell in the last row and column, which one wrong
 * key in Excel makes, would be read as seventeen billion cells.
 *
 * @throws an error of the library's if it is no archive
 */
export function fitsInMemory(workbook: Uint8Array): boolean {
  if (saidLength(workbook) > mostBytes) return false;
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

/** How long its parts are by what the archive lists, which is read at once; it may be wrong. */
function saidLength(workbook: Uint8Array): number {
  let length = 0;
  unzipSync(workbook, {
    filter: ({ name, originalSize }) => {
      if (name.endsWith('.xml')) length += originalSize;
      return false;
    },
  });
  return length;
}

const longestMark = 64 * 1024;

function stretch(corner: { row: number; column: number }, xml: string): void {
  for (const [, place = ''] of xml.matchAll(/<(?:\w+:)?(?:c|row)\s[^<>]*?\br=["']([^"']*)["']/gu)) {
    // What is no place would be taken for one that is as far away as its letters say.
    const [, letters = 'XFD', row = '1048576'] = /^([A-Za-z]{0,3})(\d{1,7})$/u.exec(place) ?? [];
    corner.row = Math.max(corner.row, Number(row));
    corner.column = Math.max(corner.column, columnOf(letters.toUpperCase()));
  }
}

/** "A" is 1, "AA" is 27. */
function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
