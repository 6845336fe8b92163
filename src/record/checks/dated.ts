import type { PlainDate } from '../../calendar/plain-date.ts';
import type { Fact } from '../../facts/fact.ts';

/** A known date in a record, with its place. */
export interface Dated {
  readonly path: string;
  readonly on: PlainDate;
}

/** None or one: an unknown date has no order and no future. */
export function dated(path: string, fact: Fact<PlainDate>): readonly Dated[] {
  return fact.known ? [{ path, on: fact.is }] : [];
}

/** The date in a fact that may instead be "no" or "none". */
export function datedOn(
  path: string,
  fact: Fact<{ readonly on: Fact<PlainDate> } | 'no'>,
): readonly Dated[] {
  return fact.known && fact.is !== 'no' ? dated(`${path}.on`, fact.is.on) : [];
}
