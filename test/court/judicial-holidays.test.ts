import { describe, expect, it } from 'vitest';
import { cite } from '../../src/authority/authority.ts';
import { addDays, type PlainDate, plain, weekday } from '../../src/calendar/plain-date.ts';
import { holidayAuthorities, holidayOn } from '../../src/court/judicial-holidays.ts';

/** Worked out by hand from CCP 135 and a printed calendar: the weekday each is observed. */
const kept: Readonly<Record<string, readonly string[]>> = {
  2026: '01-01 01-19 02-12 02-16 03-31 05-25 06-19 07-03 09-07 09-25 11-11 11-26 11-27 12-25'.split(
    ' ',
  ),
  2027: '01-01 01-18 02-12 02-15 03-31 05-31 06-18 07-05 09-06 09-24 11-11 11-25 11-26 12-24 12-31'.split(
    ' ',
  ),
  2028: '01-17 02-11 02-21 03-31 05-29 06-19 07-04 09-04 09-22 11-10 11-23 11-24 12-25'.split(' '),
};

function daysOf(year: string): readonly PlainDate[] {
  const days: PlainDate[] = [];
  for (let day = plain(`${year}-01-01`); day.startsWith(year); day = addDays(day, 1))
    days.push(day);
  return days;
}

describe('judicial holidays (CCP 135)', () => {
  it.each(Object.entries(kept))('of %s on working days', (year, days) => {
    const found = daysOf(year)
      .filter((day) => weekday(day) !== 0 && weekday(day) !== 6)
      .filter((day) => holidayOn(day) !== undefined);
    expect(found).toEqual(days.map((day) => `${year}-${day}`));
  });

  it('are every Saturday and, by CCP 10, every Sunday', () => {
    expect(holidayOn(plain('2026-11-28'))).toBe('saturday');
    expect(holidayOn(plain('2026-11-29'))).toBe('sunday');
  });

  it('observe a Saturday holiday on the Friday before, even across New Year', () => {
    expect(holidayOn(plain('2026-07-03'))).toBe('independence');
    expect(holidayOn(plain('2027-12-31'))).toBe('new-year');
  });

  it.each([
    ['Lunar New Year', '2026-02-17'],
    ['Genocide Remembrance Day', '2026-04-24'],
    ['Admission Day', '2026-09-09'],
    ['Columbus Day', '2026-10-12'],
    ['Diwali', '2026-11-09'],
  ])('leave out %s, which CCP 135 excludes for the courts', (_, day) => {
    expect(holidayOn(plain(day))).toBeUndefined();
  });

  it('have authorities that say when each was read', () => {
    const read = holidayAuthorities.map((one) => `${cite(one)} ${one.reading.readOn}`);
    expect(read).toEqual(['CCP 135 2025-12-10', 'GOV 6700 2026-11-23', 'CCP 12a(a) 2025-12-10']);
  });
});
