import { addDays, addYears, type PlainDate } from './plain-date.ts';

/**
 * The first day after the lapse of `years` from `event`.
 *
 * Gov. Code 6800: the first day is left out and the last is counted in, so a year from 19 November
 * 2025 is over when 19 November 2026 has ended. Gov. Code 6803: a year is 365 days, the 28th and
 * 29th of February of a leap year counted as one. For a wait from the 28th of February of the year
 * before a leap year, the count in days may end one day later than this: a caution says so there. The
 * holiday clause of 6800 lengthens the time to act; it does not lengthen a wait.
 */
export function dayAfterLapse(event: PlainDate, years: number): PlainDate {
  return addDays(addYears(event, years), 1);
}
