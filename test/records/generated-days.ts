import * as fc from 'fast-check';
import { addDays, addYears, type PlainDate, plain } from '../../src/calendar/plain-date.ts';

// Days near the law's turning points: whole years before the decision day, plus or minus a day, to
// catch a wait that is off by one.

/** The decision day: from the first day with an answer, and near each change. */
export const anyAsOf: fc.Arbitrary<PlainDate> = fc.oneof(
  fc.integer({ min: 0, max: 4383 }).map((days) => addDays(plain('2016-01-01'), days)),
  fc
    .tuple(
      fc.constantFrom('2017-01-01', '2018-01-01', '2019-01-01', '2021-01-01', '2022-01-01'),
      fc.integer({ min: -1, max: 1 }),
    )
    .map(([day, off]) => addDays(plain(day), off)),
  fc
    .tuple(
      fc.constantFrom('2023-01-01', '2023-07-10', '2024-10-01'),
      fc.integer({ min: -1, max: 1 }),
    )
    .map(([day, off]) => addDays(plain(day), off)),
);

/** The law written down here has not changed since: only time passes. */
export const lastChange = plain('2024-10-01');

export const sinceTheLastChange: fc.Arbitrary<PlainDate> = fc
  .integer({ min: 0, max: 1500 })
  .map((days) => addDays(lastChange, days));

/** A day whole years from `from`, or one off, or some days from it. */
export function daysAround(from: PlainDate, years: readonly number[]): fc.Arbitrary<PlainDate> {
  return fc.oneof(
    fc
      .tuple(fc.constantFrom(...years), fc.integer({ min: -2, max: 2 }))
      .map(([count, off]) => addDays(addYears(from, count), off)),
    fc
      .tuple(fc.constantFrom(...years), fc.integer({ min: 0, max: 364 }))
      .map(([count, off]) => addDays(addYears(from, count), off)),
  );
}

export function noLaterThan(day: PlainDate, limit: PlainDate): PlainDate {
  return day > limit ? limit : day;
}
