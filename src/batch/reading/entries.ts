import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { PlainDate } from '../../calendar/plain-date.ts';
import { UsageFault } from '../../cli/usage-fault.ts';
import { batchFinding } from '../batch-finding.ts';
import type { ColumnMapping } from '../table/column-mapping.ts';
import { csvRows } from '../table/csv-rows.ts';
import { tableEntries } from '../table/table-entries.ts';
import { WorkbookTooLarge, xlsxRows } from '../table/xlsx-rows.ts';
import { arrayElements } from './array-elements.ts';
import type { Entry, Found } from './entry.ts';
import { type FileKind, fileKind } from './file-kind.ts';
import { filesUnder } from './files-under.ts';
import { firstBytes } from './first-bytes.ts';
import { linesOf } from './lines.ts';
import { encodingOf, textChunks } from './text-chunks.ts';

/** One byte over a record's limit shows that it is too large; a RAP sheet never is. */
const largest = { record: 256 * 1024 + 1, paper: 64 * 1024 * 1024 } as const;

export interface ToRead {
  /** A file or a folder, as the user named it. */
  readonly input: string;
  /** Where the papers go: nothing there is read as a record. */
  readonly out?: string;
  readonly today: PlainDate;
  /** The county whose court is petitioned. */
  readonly county: string;
  /** How table columns map to a record. */
  readonly mapping?: ColumnMapping;
}

/**
 * Everyone in a file or a folder, in order of file name, with only one in memory at a time. The
 * same input gives the same order.
 */
export async function* entriesOf(toRead: ToRead): AsyncGenerator<Entry> {
  let number = 0;
  for await (const found of foundIn(toRead)) {
    number += 1;
    yield { ...found, number };
  }
}

async function* foundIn(toRead: ToRead): AsyncGenerator<Found> {
  const { input } = toRead;
  const found = await stat(input).catch(() => undefined);
  if (found === undefined) {
    throw UsageFault.of('no-such-input', { name: input });
  }
  if (!found.isDirectory())
    return yield* orNobody(basename(input), ofFile(input, basename(input), toRead));
  const names = await filesUnder(input, toRead.out).catch(() => {
    throw UsageFault.of('input-unreadable', { name: input });
  });
  if (names.length === 0) yield faulty(basename(input), 'nobody-in-it');
  for (const name of names) {
    if (name.endsWith('/')) yield faulty(name, 'folder-not-opened');
    else yield* orNobody(name, ofFile(join(input, name), name, toRead));
  }
}

/** An export that went wrong looks like a table of nobody: it is said, and not taken for done. */
async function* orNobody(file: string, people: AsyncGenerator<Found>): AsyncGenerator<Found> {
  let some = false;
  for await (const one of people) {
    some = true;
    yield one;
  }
  if (!some) yield faulty(file, 'nobody-in-it');
}

async function* ofFile(path: string, file: string, toRead: ToRead): AsyncGenerator<Found> {
  const kind = await fileKind(path).catch(() => undefined);
  if (kind === undefined) return yield faulty(file, 'cannot-be-opened');
  yield* ofKind(kind, path, file, toRead);
}

async function* ofKind(
  kind: FileKind,
  path: string,
  file: string,
  { today, county, mapping }: ToRead,
): AsyncGenerator<Found> {
  switch (kind) {
    case 'record':
      return yield {
        place: { file },
        source: { kind: 'record', text: await firstBytes(path, largest.record) },
      };
    case 'records-by-line':
      return yield* byLine(path, file);
    case 'array':
      return yield* fromArray(path, file);
    case 'paper':
      return yield {
        place: { file },
        source: { kind: 'paper', bytes: await firstBytes(path, largest.paper) },
      };
    case 'csv':
      if (mapping === undefined) throw columnsNotSaid(file);
      return yield* tableEntries(csvRows(path, mapping.encoding), file, mapping, today);
    case 'xlsx':
      if (mapping === undefined) throw columnsNotSaid(file);
      return yield* xlsxEntries(path, file, mapping, today);
    case 'county': {
      const { countyEntries } = await import('./county-entries.ts');
      return yield* countyEntries(path, file, { today, county });
    }
    case 'old-excel':
      return yield faulty(file, 'old-excel');
    default:
      return yield faulty(file, 'not-read-here');
  }
}

/**
 * @throws UsageFault if the workbook cannot be opened, or has no such sheet.
 */
async function* xlsxEntries(
  path: string,
  file: string,
  mapping: ColumnMapping,
  today: PlainDate,
): AsyncGenerator<Found> {
  const rows = await xlsxRows(path, mapping.sheet).catch((fault: unknown) =>
    fault instanceof WorkbookTooLarge ? 'workbook-too-large' : 'not-a-workbook',
  );
  if (typeof rows === 'string') return yield faulty(file, rows);
  yield* tableEntries(rows, file, mapping, today);
}

function columnsNotSaid(file: string): UsageFault {
  return UsageFault.of('columns-not-said', { file });
}

async function* byLine(path: string, file: string): AsyncGenerator<Found> {
  for await (const { line, text } of linesOf(textChunks(path, await encodingOf(path)))) {
    if (text.trim() !== '') yield { place: { file, line }, source: { kind: 'record', text } };
  }
}

async function* fromArray(path: string, file: string): AsyncGenerator<Found> {
  for await (const { line, text } of arrayElements(textChunks(path, await encodingOf(path)))) {
    yield { place: { file, line }, source: { kind: 'record', text } };
  }
}

function faulty(file: string, code: Parameters<typeof batchFinding>[0]): Found {
  return { place: { file }, source: { kind: 'fault', findings: [batchFinding(code)] } };
}
