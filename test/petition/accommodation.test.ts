import { expect, it } from 'vitest';
import { plain } from '../../src/calendar/plain-date.ts';
import { lastDayForAccommodation } from '../../src/petition/accommodation.ts';

it.each([
  // A Wednesday: five court days back is the Wednesday before.
  ['2027-02-03', '2027-01-27'],
  // Thanksgiving, the day after it and the weekend are no court days.
  ['2026-12-01', '2026-11-20'],
])('form MC-410 for a hearing on %s is due on %s, five court days ahead', (hearing, due) => {
  expect(lastDayForAccommodation(plain(hearing))).toBe(due);
});
