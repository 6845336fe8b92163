import { describe, expect, it } from 'vitest';
import { plain } from '../../../src/calendar/plain-date.ts';
import { known } from '../../../src/facts/fact.ts';
import { answer } from '../../records/answer.ts';
import type { Told } from '../../records/clean-record.ts';
import { noProbation, probation, violated } from '../../records/sentences.ts';

// The petition is open as a matter of discretion, and a lawyer can argue that it must be granted.

const argued = (told: Told, asOf?: string) =>
  answer(told, asOf).cautions.includes('stronger-ground-argued');

describe('an honest life under PC 1203.4a(a) (Chandlee: in the year after judgment)', () => {
  const since = (...days: readonly string[]): Told => ({
    judgmentOn: '2024-09-03',
    sentence: noProbation(),
    circumstances: { convictionsSince: known(days.map((on) => ({ on: known(plain(on)) }))) },
  });

  it.each([
    [['2025-09-02'], false],
    [['2025-09-03'], false],
    [['2025-09-04'], true],
    [['2025-09-03', '2026-01-15'], false],
    [['2025-12-01', '2026-01-15'], true],
    [[], false],
  ])('with convictions on %j: %s', (days, expected) => {
    expect(argued(since(...days))).toBe(expected);
  });
});

describe('probation that was longer than AB 1950 allows, with a violation', () => {
  const to = (
    endedOn: string,
    ended: 'completed' | 'closed-for-misconduct' = 'completed',
  ): Told => ({
    judgmentOn: '2020-06-01',
    sentence: probation('2020-06-01', endedOn, { violations: violated, ended: known(ended) }),
  });

  it.each([
    ['2021-05-31', false],
    ['2021-06-01', false],
    ['2021-06-02', true],
  ])('for a misdemeanor, to %s: %s', (day, expected) => {
    expect(argued(to(day))).toBe(expected);
  });

  it('but not if the case was closed for misconduct', () => {
    expect(argued(to('2022-06-01'))).toBe(true);
    expect(argued(to('2022-06-01', 'closed-for-misconduct'))).toBe(false);
  });
});
