import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAfterLapse } from '../../src/calendar/lapse.ts';
import { addDays, addYears, daysBetween, plain } from '../../src/calendar/plain-date.ts';

const day = fc.integer({ min: 0, max: 36_524 }).map((days) => addDays(plain('1990-01-01'), days));
const years = fc.integer({ min: 1, max: 10 });

describe('the first day after the lapse of years (Gov. Code 6800, 6803)', () => {
  it.each([
    // Exclude the first day, include the last: over when the anniversary has ended.
    ['2025-11-19', 1, '2026-11-20'],
    ['2025-12-31', 1, '2027-01-01'],
    ['2022-01-01', 2, '2024-01-02'],
    ['2016-06-30', 10, '2026-07-01'],
    // An anniversary on a Sunday or a holiday does not extend the wait.
    ['2025-12-25', 1, '2026-12-26'],
    // 28 and 29 February of a leap year are one day where both are within the year.
    ['2023-02-28', 1, '2024-02-29'],
    ['2022-02-28', 2, '2024-02-29'],
    ['2023-03-01', 2, '2025-03-02'],
    ['2024-02-28', 1, '2025-03-01'],
    ['2024-02-29', 1, '2025-03-01'],
    ['2024-02-29', 4, '2028-03-01'],
    ['2024-03-01', 1, '2025-03-02'],
    ['2023-03-01', 1, '2024-03-02'],
  ])('from %s, %i years: %s', (event, count, first) => {
    expect(dayAfterLapse(plain(event), count)).toBe(first);
  });

  it('is never before the anniversary has ended, nor more than a day after it', () => {
    fc.assert(
      fc.property(day, years, (event, count) => {
        expect(daysBetween(addYears(event, count), dayAfterLapse(event, count))).toBe(1);
      }),
    );
  });

  it('is never earlier for a later event, or for more years', () => {
    fc.assert(
      fc.property(day, years, (event, count) => {
        const first = dayAfterLapse(event, count);
        expect(first <= dayAfterLapse(addDays(event, 1), count)).toBe(true);
        expect(first < dayAfterLapse(event, count + 1)).toBe(true);
      }),
    );
  });

  it('leaves at least 365 days for each year between the event and the day', () => {
    fc.assert(
      fc.property(day, years, (event, count) => {
        expect(daysBetween(event, dayAfterLapse(event, count))).toBeGreaterThan(365 * count);
      }),
    );
  });
});
