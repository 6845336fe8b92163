import { describe, expect, it } from 'vitest';
import { daysToTry } from '../../../src/eligibility/questions/days-to-try.ts';
import { unknown } from '../../../src/facts/fact.ts';
import { secondCount } from './second-count.ts';

const days = (judgmentOn: string | typeof unknown, mayLieAhead: boolean) =>
  daysToTry(secondCount({ judgmentOn }), mayLieAhead);

/** Where the law itself changed, and the years back from November 23, 2026. */
const always = [
  '1970-01-01',
  '1996-11-23',
  '1996-12-31',
  '1997-01-01',
  '2011-09-30',
  '2011-10-01',
  '2014-11-23',
  '2018-11-23',
  '2021-01-01',
  '2021-11-23',
  '2022-11-23',
  '2023-11-23',
  '2024-11-23',
  '2025-11-23',
  '2026-11-22',
  '2026-11-23',
];
const ahead = ['2026-11-24', '2027-11-23', '2029-11-23'];

describe('the days to try', () => {
  it('of what has happened end with the day of the question', () => {
    expect(days(unknown, false)).toEqual(always);
  });

  it('of what may lie ahead go on for three years', () => {
    expect(days(unknown, true)).toEqual([...always, ...ahead]);
  });

  it('lie around a known judgment and the year after it, in order', () => {
    const around = ['2022-03-09', '2022-03-10', '2022-03-11', '2023-03-11', '2023-03-12'];
    expect(days('2022-03-10', false)).toEqual([...always, ...around].sort());
  });

  it('name a day once that two rules name', () => {
    const around = ['2020-12-31', '2021-01-02', '2022-01-02', '2022-01-03'];
    expect(days('2021-01-01', false)).toEqual([...always, ...around].sort());
  });

  it('after a judgment of the day itself lie after it only where the fact may', () => {
    expect(days('2026-11-23', false)).toEqual(always);
    const around = ['2027-11-24', '2027-11-25'];
    expect(days('2026-11-23', true)).toEqual([...always, ...ahead, ...around].sort());
  });

  it('go no further than three years ahead', () => {
    const around = ['2028-11-21', '2028-11-22', '2028-11-23', '2029-11-23'];
    expect(days('2028-11-22', true)).toEqual([...new Set([...always, ...ahead, ...around])].sort());
  });
});
