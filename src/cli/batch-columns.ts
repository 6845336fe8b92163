import { stat } from 'node:fs/promises';
import { type ColumnMapping, readMapping } from '../batch/table/column-mapping.ts';
import { draftMapping } from '../batch/table/draft-mapping.ts';
import { firstRows } from '../batch/table/first-rows.ts';
import type { Screen } from './screen.ts';
import { UsageFault } from './usage-fault.ts';

/**
 * What the columns of the tables mean; where the file that would say it is not there yet, a draft of it
 * is printed. A shell that sends the draft to that very file has made it, empty, before this runs.
 *
 * @throws UsageFault where there is no table to draft from, or the file is no mapping.
 */
export async function columnsAsked(
  screen: Pick<Screen, 'print' | 'say'>,
  input: string,
  path: string,
): Promise<ColumnMapping | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (found !== undefined && found.size > 0) return readMapping(path);
  const rows = await firstRows(input);
  if (rows === undefined) {
    throw new UsageFault(
      `${path} is not there, and ${input} has no table to make a draft of it from.`,
      'Name a .csv or .xlsx file.',
    );
  }
  screen.print(draftMapping(rows));
  screen.say([`This is a draft of ${path}. Keep it there, complete it, and run the same again.`]);
  return undefined;
}
