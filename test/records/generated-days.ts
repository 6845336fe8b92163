import * as fc from 'fast-check';
import { addDays, addYears, type PlainDate, plain } from '../../src/calendar/plain-date.ts';

// Days are drawn near the turns of the law: whole years before the day of the question, a day more
// and a day less, so that a wait that is off by one does not slip through.

/** The day on which the law is asked: from the first that it answers for, near each change too. */
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

/** The law has not changed since, as far as it is written down: time alone passes. */
export const lastChange = plain('2024-10-01');

export const sinceTheLastChange: fc.Arbitrary<PlainDate> = fc
  .integer({ min: 0, max: 1500 })
  .map((days) => addDays(lastChange, days));

/** A day that lies whole years from `from`, or one off, or some days from it. */
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
