import { readFile, stat } from 'node:fs/promises';
import type { Row } from './row.ts';
import { fitsInMemory, mostBytes } from './workbook-size.ts';

/** A workbook too large, or with cells too far apart, to be read. */
export class WorkbookTooLarge extends Error {}

/**
 * The rows of an Excel sheet; the library is loaded only if needed.
 *
 * @throws WorkbookTooLarge
 */
export async function xlsxRows(path: string, sheet?: string): Promise<readonly Row[]> {
  if ((await stat(path)).size > mostBytes) throw new WorkbookTooLarge();
  const workbook = new Uint8Array(await readFile(path));
  if (!fitsInMemory(workbook)) throw new WorkbookTooLarge();
  // What reads it as a stream never answers for an archive that is cut off.
  const { readSheet } = await import('read-excel-file/universal');
  const rows: readonly (readonly unknown[])[] = await readSheet(workbook.buffer, sheet ?? 1);
  return rows
    .map((cells, index) => ({ line: index + 1, cells: cells.map(textOf) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
}

/** A date cell has no time zone: Excel counts days. */
function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  return String(cell).trim();
}
