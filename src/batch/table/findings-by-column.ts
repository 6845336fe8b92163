import type { Finding } from '../../record/finding.ts';
import { batchFinding } from '../batch-finding.ts';

/** Where the facts of one person's rows came from. */
export interface TableColumns {
  /** The heading of each place in the record, as "count.statute". */
  readonly headings: readonly (readonly [target: string, heading: string])[];
  /** How many lines below the person's first row each case begins. */
  readonly cases: readonly number[];
}

/** The clinic fixes a cell, not a record: a finding names its column and is on its case's row. */
export function findingsByColumn(
  findings: readonly Finding[],
  columns: TableColumns,
): readonly Finding[] {
  return findings.map((one) => byColumn(one, columns));
}

function byColumn(finding: Finding, { headings, cases }: TableColumns): Finding {
  const [, at] = /^cases\[(\d+)\]/u.exec(finding.path) ?? [];
  const place = { line: (cases[Number(at ?? 0)] ?? 0) + 1, column: 1 };
  const target = targetOf(finding.path);
  const heading = headingOf(target, headings);
  if (heading === undefined) return { ...finding, place };
  const code = cellCode(target, finding);
  if (code !== undefined)
    return { ...batchFinding(code, { path: heading, column: heading }), place };
  return { ...finding, path: heading, place, ...otherPlaces(finding, headings) };
}

function targetOf(path: string): string {
  return path.replace(/^cases\[\d+\]\.counts\[\d+\]/u, 'count').replace(/^cases\[\d+\]/u, 'case');
}

function headingOf(target: string, headings: TableColumns['headings']): string | undefined {
  return headings.find(([one]) => target === one || target.startsWith(`${one}.`))?.[1];
}

/** What the words name besides, as the other of two days. */
function otherPlaces({ with: told }: Finding, headings: TableColumns['headings']) {
  if (told === undefined) return {};
  const named = Object.entries(told).map(([key, value]) => [
    key,
    headingOf(targetOf(value), headings) ?? value,
  ]);
  return { with: Object.fromEntries(named) };
}

const dayUnread: ReadonlySet<string> = new Set([
  'not-a-date',
  'date-does-not-exist',
  'year-of-two-digits',
]);

/** A cell that should have been taken apart or understood, and was left as text. */
function cellCode(target: string, { code }: Finding) {
  if (dayUnread.has(code)) return 'date-in-cell';
  if (code !== 'wrong-kind' && code !== 'not-one-of' && code !== 'not-one-of-near')
    return undefined;
  switch (target) {
    case 'petitioner.name':
    case 'case.nameOnCase':
      return 'name-in-one-cell';
    case 'petitioner.mailingAddress':
      return 'address-in-one-cell';
    case 'case.sentence':
    case 'count.sentence':
      return 'sentence-in-one-cell';
    default:
      return code === 'wrong-kind' ? undefined : 'word-in-cell';
  }
}
