import type { PlainDate } from '../../calendar/plain-date.ts';
import { spanWritten } from '../../facts/days-written.ts';
import { type Fact, firstOf, lastOf } from '../../facts/fact.ts';

/** A date in a record, with its place. */
export interface Dated {
  readonly path: string;
  /** The same day, or the first and the last of the month or the year. */
  readonly first: PlainDate;
  readonly last: PlainDate;
  readonly written: string;
}

/** None or one: an unknown date has no order and no future. */
export function dated(path: string, fact: Fact<PlainDate>): readonly Dated[] {
  const first = firstOf(fact);
  const last = lastOf(fact);
  if (first === undefined || last === undefined) return [];
  return [{ path, first, last, written: spanWritten(first, last) }];
}

/** The date in a fact that may instead be "no" or "none". */
export function datedOn(
  path: string,
  fact: Fact<{ readonly on: Fact<PlainDate> } | 'no'>,
): readonly Dated[] {
  return fact.known && fact.is !== 'no' ? dated(`${path}.on`, fact.is.on) : [];
}
