import type { PlainDate } from '../../calendar/plain-date.ts';
import { UsageFault } from '../../cli/usage-fault.ts';
import { batchFinding } from '../batch-finding.ts';
import type { EntryPlace, Found } from '../reading/entry.ts';
import type { ColumnMapping } from './column-mapping.ts';
import { RowsBroken } from './csv-rows.ts';
import type { Row } from './row.ts';
import { type CellOf, rowRecord } from './row-record.ts';

type Rows = AsyncIterable<Row> | Iterable<Row>;

/** Everyone in a table, each with their rows. */
export async function* tableEntries(
  rows: Rows,
  file: string,
  mapping: ColumnMapping,
  today: PlainDate,
): AsyncGenerator<Found> {
  const cellOf: { of?: CellOf } = {};
  let own: Row[] = [];
  const seen = new Set<string>();
  const reading = { dates: mapping.dates, today };
  const found = (): Found | undefined => {
    const [first, ...rest] = own;
    own = [];
    if (first === undefined || cellOf.of === undefined) return undefined;
    return foundIn([first, ...rest], file, mapping, cellOf.of, reading, seen);
  };
  try {
    for await (const row of rows) {
      if (row.line < mapping.header) continue;
      if (cellOf.of === undefined) {
        cellOf.of = headings(row, file, mapping);
        continue;
      }
      if (row.cells.every((cell) => cell === '')) continue;
      if (!isOfTheSame(row, own[0], mapping, cellOf.of)) {
        const one = found();
        if (one !== undefined) yield one;
      }
      own.push(row);
    }
  } catch (fault) {
    if (!(fault instanceof RowsBroken)) throw fault;
    const last = found();
    if (last !== undefined) yield last;
    yield broken(file, fault.line);
    return;
  }
  const last = found();
  if (last !== undefined) yield last;
}

function isOfTheSame(
  row: Row,
  first: Row | undefined,
  { person }: ColumnMapping,
  cellOf: CellOf,
): boolean {
  if (first === undefined) return true;
  if (person === undefined) return false;
  const key = cellOf(row, person);
  return key !== '' && key === cellOf(first, person);
}

function foundIn(
  rows: readonly [Row, ...Row[]],
  file: string,
  mapping: ColumnMapping,
  cellOf: CellOf,
  reading: Parameters<typeof rowRecord>[3],
  seen: Set<string>,
): Found {
  const place = placeOf(rows[0], file, mapping, cellOf);
  const key = mapping.person === undefined ? '' : cellOf(rows[0], mapping.person);
  if (key !== '' && seen.has(key)) {
    const apart = batchFinding('rows-apart', { column: mapping.person ?? '' });
    return { place, source: { kind: 'fault', findings: [apart] } };
  }
  if (key !== '') seen.add(key);
  const made = rowRecord(rows, mapping, cellOf, reading);
  if (!made.ok) return { place, source: { kind: 'fault', findings: made.findings } };
  const { record, columns } = made;
  return { place, source: { kind: 'record', text: JSON.stringify(record), columns } };
}

function placeOf(row: Row, file: string, { columns }: ColumnMapping, cellOf: CellOf): EntryPlace {
  const from = columns.find(({ target }) => target === 'reference')?.from;
  const reference = from === undefined ? '' : cellOf(row, from);
  return { file, line: row.line, ...(reference === '' ? {} : { reference }) };
}

/**
 * @throws UsageFault if the table has no such heading: every row would lack it.
 */
function headings({ cells, line }: Row, file: string, mapping: ColumnMapping): CellOf {
  const places = new Map(cells.map((heading, at) => [plainHeading(heading), at]));
  const named = [...mapping.columns.map(({ from }) => from), ...[mapping.person ?? []].flat()];
  const missing = named.find((heading) => !places.has(plainHeading(heading)));
  if (missing !== undefined) {
    throw UsageFault.of('no-such-column', { file, column: missing, line: String(line) });
  }
  return (row, heading) => row.cells[places.get(plainHeading(heading)) ?? -1] ?? '';
}

/** Export headings have line breaks and trailing spaces. */
function plainHeading(heading: string): string {
  return heading.replaceAll(/\s+/gu, ' ').trim().toLowerCase();
}

function broken(file: string, line: number): Found {
  const findings = [batchFinding('quote-not-closed', { line: String(line) })];
  return { place: { file, line }, source: { kind: 'fault', findings } };
}
