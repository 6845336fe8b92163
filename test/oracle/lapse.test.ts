import { describe, expect, test } from 'vitest';
import { addDays, plain } from '../../src/calendar/plain-date.ts';
import { lastDayCounted, lastDayOf } from './bars/lapse.ts';

describe('a lapse of years, as Gov. Code 6800 and 6803 count it', () => {
  test.each([
    ['2025-11-24', 1, '2026-11-24'],
    ['2023-02-28', 1, '2024-02-28'],
    ['2022-02-28', 2, '2024-02-28'],
    ['2024-02-28', 1, '2025-02-28'],
    ['2024-02-29', 1, '2025-02-28'],
    ['2024-02-29', 2, '2026-02-28'],
    ['2023-03-01', 1, '2024-03-01'],
  ])('after %s, %i years have their last day on %s', (event, years, last) => {
    expect(lastDayOf(years, plain(event))).toBe(last);
  });

  test('is the same when counted day by day', () => {
    for (const near of ['2023-02-26', '2024-02-26', '2025-02-26', '2023-12-30']) {
      for (let more = 0; more < 6; more += 1) {
        const event = addDays(plain(near), more);
        expect(lastDayOf(1, event)).toBe(lastDayCounted(1, event));
      }
    }
  });
});
