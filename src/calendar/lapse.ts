import { addDays, addYears, type PlainDate } from './plain-date.ts';

/**
 * The first day after the lapse of `years` from `event`.
 *
 * Gov. Code 6800: the first day is left out and the last is counted in, so a year from 19 November
 * 2025 is over when 19 November 2026 has ended. Gov. Code 6803: a year is 365 days, the 28th and
 * 29th of February of a leap year counted as one: a wait whose last day is the 28th of such a year ends
 * with the 29th. The holiday clause of 6800 lengthens the time to
 * act; it does not lengthen a wait.
 */
export function dayAfterLapse(event: PlainDate, years: number): PlainDate {
  const last = addYears(event, years);
  const next = addDays(last, 1);
  return next.endsWith('-02-29') ? addDays(next, 1) : next;
}
