import type { PlainDate } from '../../src/calendar/plain-date.ts';
import { dayOrSpan } from '../../src/facts/days-written.ts';
import { type Fact, known, unknown } from '../../src/facts/fact.ts';

export type MaybeUnknown<T> = T | 'unknown' | null | undefined;

/** "unknown" is unknown; what is left out or null is `none`: the file's own rule. */
export function fact<T>(value: MaybeUnknown<T>, none: T): Fact<T> {
  if (value === 'unknown') return unknown;
  return known(value ?? none);
}

/** A fact that is unstated if left out: no answer means "none". */
export function stated<T>(value: MaybeUnknown<T>): Fact<T> {
  return value === undefined || value === null || value === 'unknown' ? unknown : known(value);
}

/** A day; "2019-03" and "2019" are any day of the month or the year. */
export function day(value: MaybeUnknown<string>): Fact<PlainDate> {
  const text = stated(value);
  if (!text.known) return unknown;
  const on = dayOrSpan.parse(text.is);
  return typeof on === 'string' ? known(on) : { known: false, within: on };
}

export function isText(value: MaybeUnknown<unknown>): value is string {
  return typeof value === 'string' && value !== 'unknown';
}
