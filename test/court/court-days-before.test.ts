import { describe, expect, it } from 'vitest';
import { plain } from '../../src/calendar/plain-date.ts';
import { courtDaysBefore } from '../../src/court/court-days-before.ts';

describe('five court days before a hearing (form MC-410)', () => {
  it.each([
    ['with one weekend between', '2027-02-03', '2027-01-27'],
    ['with a weekend and a Monday holiday between', '2027-01-20', '2027-01-12'],
    ['over Thanksgiving and the day after it', '2026-12-01', '2026-11-20'],
    ['from a Monday', '2027-03-15', '2027-03-08'],
  ])('%s', (_, hearing, day) => {
    expect(courtDaysBefore(plain(hearing), 5)).toBe(day);
  });
});
