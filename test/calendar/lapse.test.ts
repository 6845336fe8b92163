import { describe, expect, it } from 'vitest';
import { dayAfterLapse } from '../../src/calendar/lapse.ts';
import { plain } from '../../src/calendar/plain-date.ts';

describe('the day after the lapse of years (Gov. Code 6800, 6803)', () => {
  it.each([
    ['2025-11-19', 1, '2026-11-20', 'the first day is left out and the last is counted in'],
    ['2024-02-29', 1, '2025-03-01', '365 days from March 1 end with February 28'],
    ['2024-02-29', 4, '2028-03-01', 'from leap day to leap day'],
    ['2023-02-27', 1, '2024-02-28', 'the day before the two that count as one'],
    ['2023-02-28', 1, '2024-03-01', 'February 28 and 29 count as one day'],
    ['2022-02-28', 2, '2024-03-01', 'the same over two years'],
    ['2023-03-01', 1, '2024-03-02', 'the day after the two that count as one'],
    ['2022-02-28', 1, '2023-03-01', 'no leap year, no leap day'],
  ])('of %s and %i year(s) is %s: %s', (event, years, first) => {
    expect(dayAfterLapse(plain(event), years)).toBe(first);
  });
});
