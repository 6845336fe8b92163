import { expect, it } from 'vitest';
import { monthsOf } from '../../src/record/schema/months.ts';

it.each([
  ['036 MONTHS', 36],
  ['36', 36],
  ['3Y', 36],
  ['003 YEARS', 36],
  ['three (3) years', 36],
  ['three years', 36],
  ['2 years 6 months', 30],
  ['2 yrs, 6 mos.', 30],
  ['36 MONTHS PROB', 36],
  ['12 months of summary probation', 12],
  ['240', 240],
])('"%s" of probation are %i months', (text, months) => {
  expect(monthsOf(text)).toBe(months);
});

it.each(['0', '241', 'life', 'three (2) years', '1095 days', '36 MONTHS JAIL', 'years'])(
  '"%s" is no length of probation',
  (text) => {
    expect(monthsOf(text)).toBeUndefined();
  },
);
