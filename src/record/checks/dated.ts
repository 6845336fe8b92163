import type { PlainDate } from '../../calendar/plain-date.ts';
import type { Fact } from '../../facts/fact.ts';

/** A day of a record that is known, with its place. */
export interface Dated {
  readonly path: string;
  readonly on: PlainDate;
}

/** None or one: what is not known has no order and no future. */
export function dated(path: string, fact: Fact<PlainDate>): readonly Dated[] {
  return fact.known ? [{ path, on: fact.is }] : [];
}

/** The day of a fact that may be "no" or "none" in its place. */
export function datedOn(
  path: string,
  fact: Fact<{ readonly on: Fact<PlainDate> } | 'no'>,
): readonly Dated[] {
  return fact.known && fact.is !== 'no' ? dated(`${path}.on`, fact.is.on) : [];
}
