import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addYears,
  daysBetween,
  earliest,
  latest,
  parsePlainDate,
  plain,
  weekday,
} from '../../src/calendar/plain-date.ts';

describe('a calendar day', () => {
  it.each(['2024-02-29', '1988-08-08', '2026-12-31'])('%s exists', (text) => {
    expect(parsePlainDate(text)).toBe(text);
  });

  it.each(['2023-02-29', '2023-02-30', '2026-13-01', '2026-00-10', '0999-01-01', '2026-1-1', ''])(
    '%s does not exist or is in another format',
    (text) => {
      expect(parsePlainDate(text)).toBeUndefined();
    },
  );

  it('is the same in every time zone, even where the local calendar skipped the day', () => {
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

  const day = fc
    .integer({ min: -365_000, max: 365_000 })
    .map((days) => addDays(plain('2000-02-29'), days));

  it('sorts as text, and survives going forward and back', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 5000 }), (from, days) => {
        const to = addDays(from, days);
        expect(from <= to).toBe(true);
        expect(addDays(to, -days)).toBe(from);
        expect((weekday(from) + days) % 7).toBe(weekday(to));
        expect(parsePlainDate(to)).toBe(to);
      }),
    );
  });

  it('has the same month and number in a later year, or is February 28 for a leap day', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 40 }), (from, count) => {
        const to = addYears(from, count);
        expect(Number(to.slice(0, 4))).toBe(Number(from.slice(0, 4)) + count);
        const leapDayLost = from.endsWith('-02-29') && to.endsWith('-02-28');
        expect(leapDayLost || to.slice(4) === from.slice(4)).toBe(true);
      }),
    );
  });

  it('is in years from 1000 to 9999 only', () => {
    expect(parsePlainDate('9999-12-31')).toBe('9999-12-31');
    expect(parsePlainDate('10000-01-01')).toBeUndefined();
    expect(() => addDays(plain('9999-12-31'), 1)).toThrow(RangeError);
  });

  it('throws for a day in our code that does not exist', () => {
    expect(() => plain('2026-02-30')).toThrow(RangeError);
  });

  it('adds years, ending on February 28 where a year has no leap day', () => {
    expect(addYears(plain('2024-02-29'), 1)).toBe('2025-02-28');
    expect(addYears(plain('2024-02-29'), 4)).toBe('2028-02-29');
  });

  it('finds the earliest and the latest', () => {
    const days = [plain('2026-02-01'), plain('2025-01-01'), plain('2026-01-31')] as const;
    expect(earliest(days)).toBe('2025-01-01');
    expect(latest(days)).toBe('2026-02-01');
  });
});
