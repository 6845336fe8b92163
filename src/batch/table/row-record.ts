import type { Finding } from '../../record/finding.ts';
import { batchFinding } from '../batch-finding.ts';
import { type CellReading, cellValue } from './cell-value.ts';
import type { ColumnMapping, MappedColumn, Target } from './column-mapping.ts';
import { countParts, numberedPart } from './count-parts.ts';
import type { TableColumns } from './findings-by-column.ts';
import type { Row } from './row.ts';

/** One person's rows as a record's tree, or what is wrong with them. */
export type RowRecord =
  | {
      readonly ok: true;
      readonly record: object;
      readonly columns: TableColumns;
    }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/** A row's cell by the heading of its column. */
export type CellOf = (row: Row, heading: string) => string;

type Tree = { [key: string]: unknown };

/**
 * A person has a row for each case, or for each count in a case: rows with the same case number are
 * one case. Facts about the person or a case come from the first row that has them.
 */
export function rowRecord(
  rows: readonly [Row, ...Row[]],
  mapping: ColumnMapping,
  cellOf: CellOf,
  reading: CellReading,
): RowRecord {
  const record: Tree = {};
  const cases = new Map<string, Tree>();
  const begun: number[] = [];
  const seen = new Set<string>();
  const [first] = rows;
  for (const row of rows) {
    const cells = cellsOf(row, mapping, cellOf);
    const numbered = cells.find(({ column }) => column.target === 'case.number');
    if (numbered !== undefined && holdsSeveral(numbered.text)) {
      return { ok: false, findings: [severalCases(numbered, row.line - first.line)] };
    }
    const alike = JSON.stringify(cells.map(({ column, text }) => [column.target, text]));
    if (seen.has(alike)) return { ok: false, findings: [sameTwice(row.line - first.line)] };
    seen.add(alike);
    const number = numbered?.text ?? '';
    if (!cases.has(number)) begun.push(row.line - first.line);
    const own = cases.get(number) ?? {};
    cases.set(number, own);
    for (const { column, text } of cells) {
      if (/^(?:count\.|reference$)/u.test(column.target)) continue;
      const [root = '', ...path] = column.target.split('.');
      const value = cellValue(text, column, reading);
      if (root === 'case') put(own, path, value);
      else put(record, [root, ...path], value);
    }
    const counts = countsOf(cells, reading);
    if ('findings' in counts) return { ok: false, findings: counts.findings };
    addCounts(own, counts.counts);
  }
  return {
    ok: true,
    record: { ...record, cases: [...cases.values()] },
    columns: { headings: mapping.columns.map(({ target, from }) => [target, from]), cases: begun },
  };
}

/** Two case numbers in one cell would become a case that no court has. */
function holdsSeveral(text: string): boolean {
  return text.split(/[,;&|/\n]|\band\b/iu).filter((part) => /\d{4}/u.test(part)).length > 1;
}

function severalCases({ heading }: Cell, below: number): Finding {
  const place = { line: below + 1, column: 1 };
  return { ...batchFinding('several-cases', { path: heading, column: heading }), place };
}

/** An export often has a row twice; as two counts it would be a conviction that nobody has. */
function sameTwice(below: number): Finding {
  return { ...batchFinding('same-row-twice'), place: { line: below + 1, column: 1 } };
}

interface Cell {
  readonly column: Pick<MappedColumn, 'target' | 'words'>;
  readonly heading: string;
  readonly text: string;
  readonly split: readonly string[];
}

/** The nonempty cells of a row, followed by what is the same for everyone. */
function cellsOf(row: Row, { columns, same, split }: ColumnMapping, cellOf: CellOf) {
  const own = columns.map(
    (column): Cell => ({ column, heading: column.from, text: cellOf(row, column.from), split }),
  );
  const everyones = same.map(
    ([target, text]): Cell => ({ column: { target, words: {} }, heading: target, text, split: [] }),
  );
  return [...own, ...everyones].filter(({ text }) => text !== '');
}

type Counts = { readonly counts: readonly Tree[] } | { readonly findings: readonly Finding[] };

/** Each part of a cell belongs to the count in the same position; a single part belongs to all. */
function countsOf(cells: readonly Cell[], reading: CellReading): Counts {
  const own = cells
    .filter(({ column }) => column.target.startsWith('count.'))
    .map((cell) => ({ ...cell, parts: countParts(cell.text, cell.split) }));
  const charges = own.find(({ column }) => column.target === 'count.statute');
  const many = charges?.parts.length ?? Math.max(0, ...own.map(({ parts }) => parts.length));
  const uneven = own.find(({ parts }) => parts.length !== 1 && parts.length !== many);
  if (uneven !== undefined) {
    const told = {
      column: uneven.heading,
      parts: String(uneven.parts.length),
      counts: String(many),
    };
    return { findings: [batchFinding('parts-differ', told)] };
  }
  const counts = Array.from({ length: many }, (_, index): Tree => {
    const count: Tree = {};
    for (const { column, parts } of own) {
      const part = parts[index] ?? parts[0] ?? '';
      const { number, text } =
        column.target === 'count.statute' ? numberedPart(part) : { number: undefined, text: part };
      if (number !== undefined) count['number'] = number;
      if (text !== '') put(count, pathOf(column.target), cellValue(text, column, reading));
    }
    return count;
  });
  return { counts };
}

const pathOf = (target: Target): readonly string[] => target.split('.').slice(1);

/** Counts without a number continue the existing numbering. */
function addCounts(own: Tree, more: readonly Tree[]): void {
  const before = Array.isArray(own['counts']) ? own['counts'] : [];
  own['counts'] = [
    ...before,
    ...more.map((count, index) => ({ number: before.length + index + 1, ...count })),
  ];
}

/** Sets a value if there is none yet; an existing group gets what it lacks. */
function put(tree: Tree, [key, ...rest]: readonly string[], value: unknown): void {
  if (key === undefined) return;
  const there = tree[key];
  if (rest.length === 0) {
    if (there === undefined) tree[key] = value;
    else if (isTree(there) && isTree(value)) tree[key] = { ...value, ...there };
    return;
  }
  const group = isTree(there) ? there : {};
  if (there === undefined) tree[key] = group;
  put(group, rest, value);
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
