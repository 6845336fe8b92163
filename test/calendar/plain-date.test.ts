import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAfterLapse } from '../../src/calendar/lapse.ts';
import {
  addDays,
  addMonths,
  addYears,
  daysBetween,
  earliest,
  latest,
  parsePlainDate,
  plain,
  weekday,
} from '../../src/calendar/plain-date.ts';

describe('a day of the calendar', () => {
  it.each(['2024-02-29', '1988-08-08', '2026-12-31'])('%s exists', (text) => {
    expect(parsePlainDate(text)).toBe(text);
  });

  it.each(['2023-02-29', '2023-02-30', '2026-13-01', '2026-00-10', '0999-01-01', '2026-1-1', ''])(
    '%s does not exist or is written another way',
    (text) => {
      expect(parsePlainDate(text)).toBeUndefined();
    },
  );

  it('is the same in every time zone, also where a place skipped the day', () => {
    // Kiritimati had no 31 December 1994: the date line moved.
    expect(addDays(plain('1994-12-30'), 1)).toBe('1994-12-31');
    expect(addDays(plain('1994-12-31'), 1)).toBe('1995-01-01');
    // Los Angeles had no 02:00 on this day.
    expect(addDays(plain('2026-03-07'), 1)).toBe('2026-03-08');
    expect(weekday(plain('2026-11-23'))).toBe(1);
  });

  it('counts days both ways', () => {
    fc.assert(
      fc.property(fc.integer({ min: -40000, max: 40000 }), (days) => {
        const from = plain('2000-02-29');
        expect(daysBetween(from, addDays(from, days))).toBe(days);
      }),
    );
  });

  it('throws for a day of ours that does not exist', () => {
    expect(() => plain('2026-02-30')).toThrow(RangeError);
  });

  it('adds months and years, ending on the last day of a shorter month', () => {
    expect(addMonths(plain('2026-01-31'), 1)).toBe('2026-02-28');
    expect(addYears(plain('2024-02-29'), 1)).toBe('2025-02-28');
    expect(addYears(plain('2024-02-29'), 4)).toBe('2028-02-29');
  });

  it('finds the earliest and the latest', () => {
    const days = [plain('2026-02-01'), plain('2025-01-01'), plain('2026-01-31')] as const;
    expect(earliest(days)).toBe('2025-01-01');
    expect(latest(days)).toBe('2026-02-01');
  });
});

describe('the lapse of a year (Gov. Code 6800, 6803)', () => {
  it('is over on the day after the anniversary', () => {
    expect(dayAfterLapse(plain('2025-11-19'), 1)).toBe('2026-11-20');
  });

  it('counts the 28th and the 29th of February of a leap year as one day', () => {
    expect(dayAfterLapse(plain('2024-02-29'), 1)).toBe('2025-03-01');
    expect(dayAfterLapse(plain('2024-02-28'), 1)).toBe('2025-03-01');
  });

  it('takes two years as two', () => {
    expect(dayAfterLapse(plain('2025-06-30'), 2)).toBe('2027-07-01');
  });
});
