import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileKind } from '../reading/file-kind.ts';
import { filesUnder } from '../reading/files-under.ts';
import { csvRows, RowsBroken } from './csv-rows.ts';
import type { Row } from './row.ts';
import { xlsxRows } from './xlsx-rows.ts';

/** Enough rows to show how a table is written. */
const enough = 200;

/**
 * The first rows of the named table, or of the first one in a folder; undefined if there is none.
 */
export async function firstRows(input: string): Promise<readonly Row[] | undefined> {
  const found = await stat(input).catch(() => undefined);
  if (found === undefined) return undefined;
  const paths = found.isDirectory()
    ? (await filesUnder(input)).map((name) => join(input, name))
    : [input];
  for (const path of paths) {
    const kind = await fileKind(path).catch(() => undefined);
    if (kind === 'csv') return firstOf(csvRows(path));
    if (kind === 'xlsx') return (await xlsxRows(path).catch(() => [])).slice(0, enough);
  }
  return undefined;
}

/** Up to a quote that is never closed: a draft takes what is there, and the run names the line. */
async function firstOf(rows: AsyncIterable<Row>): Promise<readonly Row[] | undefined> {
  const found: Row[] = [];
  try {
    for await (const row of rows) {
      found.push(row);
      if (found.length >= enough) break;
    }
  } catch (fault) {
    if (!(fault instanceof RowsBroken)) throw fault;
  }
  return found.length === 0 ? undefined : found;
}
