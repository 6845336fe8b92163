import { stat } from 'node:fs/promises';
import { type ColumnMapping, readMapping } from '../batch/table/column-mapping.ts';
import { draftMapping } from '../batch/table/draft-mapping.ts';
import { firstRows } from '../batch/table/first-rows.ts';
import type { Run } from './setting.ts';
import { UsageFault } from './usage-fault.ts';

/**
 * What the tables' columns mean; if that file does not exist yet, prints a draft. A shell that
 * redirects the draft to that file has already created it, empty, before this runs.
 *
 * @throws UsageFault if there is no table to draft from, or the file is not a mapping.
 */
export async function columnsAsked(
  { print, say, words, county }: Run,
  input: string,
  path: string,
): Promise<ColumnMapping | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (found !== undefined && found.size > 0) return readMapping(path);
  const rows = await firstRows(input);
  if (rows === undefined) {
    throw UsageFault.of('no-table-for-draft', { path, input });
  }
  print(draftMapping(rows, words, county.name));
  say([words.filled(words.batchWords.draftKept, { path })]);
  return undefined;
}
