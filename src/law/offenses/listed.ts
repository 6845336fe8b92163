import type { Authorities } from '../../authority/authority.ts';
import { anyOf, type Coverage, covers } from '../../authority/citation/covers.ts';
import { parseStatute } from '../../authority/citation/parse.ts';
import type { PleadedStatute, SectionReference } from '../../authority/citation/statute.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import { inForce, type Term } from '../in-force.ts';

/** A list of sections with the law that makes it, and the days between which each row holds. */
export interface OffenseList {
  readonly authorities: Authorities;
  readonly rows: readonly ListedRow[];
}

export interface ListedRow extends Term {
  readonly section: SectionReference;
  /** The act that put the row in the list or took it out, where either has a day. */
  readonly act?: string;
}

export interface RowDays extends Term {
  readonly act?: string;
}

/** A row by its citation: `row('PC 287(c)', sb1494)`. Throws on a citation that cannot be read. */
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
    list.rows.filter((one) => inForce(one, day)).map((one) => covers(one.section, pleaded)),
  );
}
