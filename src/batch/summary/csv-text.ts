import { plainLetters } from '../../cli/plain-letters.ts';
import type { Words } from '../../words/words.ts';

/**
 * A CSV row for a spreadsheet. A cell that would be taken for a formula gets a leading apostrophe,
 * as OWASP advises: a file or folder name must not execute.
 */
export function csvRow(cells: readonly (string | number)[]): string {
  return `${cells.map((cell) => quoted(harmless(visible(String(cell))))).join(',')}\r\n`;
}

export function headingRow(
  { columnWords }: Pick<Words, 'columnWords'>,
  columns: readonly (keyof Words['columnWords'])[],
): string {
  return csvRow(columns.map((one) => columnWords[one]));
}

/** Without the byte order mark Excel reads UTF-8 as a Windows encoding and garbles accents. */
export const csvHead = '\uFEFF';

/** A file's name may hold what controls a terminal or turns a line around; line breaks stay. */
function visible(text: string): string {
  return text
    .split(/([\t\r\n])/u)
    .map((part, index) => (index % 2 === 1 ? part : plainLetters(part)))
    .join('');
}

function harmless(text: string): string {
  return /^[=+\-@\t\r\n＝＋－＠]/u.test(text) ? `'${text}` : text;
}

function quoted(text: string): string {
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
