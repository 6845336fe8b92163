import type { Authorities } from '../../authority/authority.ts';
import { anyOf, type Coverage, covers } from '../../authority/citation/covers.ts';
import { parseStatute } from '../../authority/citation/parse.ts';
import type { PleadedStatute, SectionReference } from '../../authority/citation/statute.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';

/** A list of sections with the law that makes it, and the days between which each row holds. */
export interface OffenseList {
  readonly authorities: Authorities;
  readonly rows: readonly ListedRow[];
}

export interface ListedRow {
  readonly section: SectionReference;
  /** First and last day of the row; always, where they are left out. */
  readonly from?: PlainDate;
  readonly until?: PlainDate;
}

export interface RowDays {
  readonly from?: PlainDate;
  readonly until?: PlainDate;
}

/** A row by its citation: `row('PC 288(a)')`. Throws on a citation that cannot be read. */
export function row(citation: string, days: RowDays = {}): ListedRow {
  const parsed = parseStatute(citation);
  if (!parsed.ok) throw new Error(`${citation} in a list of the law cannot be read`);
  const { code, section, subdivisions } = parsed.statute;
  return { section: { code, section, subdivisions }, ...days };
}

export function rows(...citations: readonly string[]): readonly ListedRow[] {
  return citations.map((citation) => row(citation));
}

/** Whether the list, as it stood on `day`, reaches the offense itself; attempts are the caller's. */
export function isListed(list: OffenseList, pleaded: PleadedStatute, day: PlainDate): Coverage {
  return anyOf(
    list.rows.filter((one) => holds(one, day)).map((one) => covers(one.section, pleaded)),
  );
}

function holds({ from, until }: ListedRow, day: PlainDate): boolean {
  return (from === undefined || from <= day) && (until === undefined || day <= until);
}
