/**
 * A row of a CSV file that a spreadsheet opens. A cell that a spreadsheet would take for a formula gets
 * an apostrophe before it, as OWASP advises: what a file or a folder is called must not run.
 */
export function csvRow(cells: readonly (string | number)[]): string {
  return `${cells.map((cell) => quoted(harmless(String(cell)))).join(',')}\r\n`;
}

/** Without the mark Excel reads UTF-8 as the encoding of Windows, and accents fall apart. */
export const csvHead = '\uFEFF';

function harmless(text: string): string {
  return /^[=+\-@\t\r\n＝＋－＠]/u.test(text) ? `'${text}` : text;
}

function quoted(text: string): string {
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
