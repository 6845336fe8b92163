import { addDays, addYears, type PlainDate } from './plain-date.ts';

/**
 * The first day after the lapse of `years` from `event`.
 *
 * Gov. Code 6800: exclude the first day and include the last, so a year from November 19, 2025 ends
 * with November 19, 2026. Gov. Code 6803: a year is 365 days, with February 28 and 29 of a leap
 * year counted as one. For a wait from February 28 of the year before a leap year, the count in
 * days may end one day later than this; a caution says so. 6800's holiday clause extends the time
 * to act; it does not extend a wait.
 */
export function dayAfterLapse(event: PlainDate, years: number): PlainDate {
  return addDays(addYears(event, years), 1);
}
