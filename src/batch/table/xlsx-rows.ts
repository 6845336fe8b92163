import type { Row } from './row.ts';

/** The rows of a sheet of an Excel file; the library for it is loaded only where one is read. */
export async function xlsxRows(path: string, sheet?: string): Promise<readonly Row[]> {
  const { readSheet } = await import('read-excel-file/node');
  const rows: readonly (readonly unknown[])[] = await readSheet(path, sheet ?? 1);
  return rows
    .map((cells, index) => ({ line: index + 1, cells: cells.map(textOf) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
}

/** A cell that holds a day has no time zone: Excel counts days. */
function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  return String(cell).trim();
}
