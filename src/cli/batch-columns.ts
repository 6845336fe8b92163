import { stat } from 'node:fs/promises';
import { type ColumnMapping, readMapping } from '../batch/table/column-mapping.ts';
import { draftMapping } from '../batch/table/draft-mapping.ts';
import { firstRows } from '../batch/table/first-rows.ts';
import type { Run } from './setting.ts';
import { UsageFault } from './usage-fault.ts';

/**
 * What the columns of the tables mean; where the file that would say it is not there yet, a draft of it
 * is printed. A shell that sends the draft to that very file has made it, empty, before this runs.
 *
 * @throws UsageFault where there is no table to draft from, or the file is no mapping.
 */
export async function columnsAsked(
  { print, say, words }: Run,
  input: string,
  path: string,
): Promise<ColumnMapping | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (found !== undefined && found.size > 0) return readMapping(path);
  const rows = await firstRows(input);
  if (rows === undefined) {
    throw UsageFault.of('no-table-for-draft', { path, input });
  }
  print(draftMapping(rows, words));
  say([words.filled(words.batchWords.draftKept, { path })]);
  return undefined;
}
