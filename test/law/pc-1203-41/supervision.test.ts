import { describe, expect, it } from 'vitest';
import { known, unknown } from '../../../src/facts/fact.ts';
import type { PrisonSentence, RealignedJailSentence } from '../../../src/record/record.ts';
import { outcome } from '../../records/answer.ts';
import { count, dayFact } from '../../records/clean-record.ts';
import { countyJail, prison } from '../../records/sentences.ts';

// PC 1203.41(a)(2) and (3): the supervision that belongs to the sentence itself. As of 2026-11-23.

const open = 'eligible-discretionary';

const jailed = (
  form: 'split' | 'unknown',
  completedOn: string | 'unknown',
  told: Partial<RealignedJailSentence>,
) =>
  outcome({
    counts: [count('HS 11352(a)', 'felony')],
    judgmentOn: '2020-01-15',
    sentence: countyJail(form, completedOn, told),
  });

const imprisoned = (told: Partial<PrisonSentence>) =>
  outcome({
    counts: [count('PC 211', 'felony')],
    judgmentOn: '2014-02-03',
    sentence: prison('2016-01-15', 'unknown', told),
  });

describe('mandatory supervision, the suspended part of a split sentence', () => {
  it.each([
    ['2025-11-21', open],
    ['2025-11-22', open],
    ['2025-11-23', 'not-yet 2026-11-24'],
    ['2026-11-22', 'not-yet 2027-11-23'],
    ['2026-11-23', 'not-yet 2027-11-24'],
    ['2026-11-24', 'not-yet 2027-11-25'],
  ])('is waited for a year from its last day, %s: %s', (until, expected) => {
    expect(
      jailed('split', 'unknown', {
        supervisionNow: known('mandatory-supervision'),
        supervisionUntil: dayFact(until),
      }),
    ).toBe(expected);
  });

  it.each([
    ['2025-11-22', open],
    ['2026-11-22', 'not-yet 2027-11-23'],
    ['2026-11-23', 'needs-facts'],
    ['2026-11-24', 'needs-facts'],
  ])('with last day %s, not said to be running: %s', (until, expected) => {
    const supervisionUntil = dayFact(until);
    const said = { supervisionNow: unknown, supervisionUntil };
    expect(jailed('split', 'unknown', said)).toBe(expected);
    expect(jailed('split', 'unknown', { supervisionUntil })).toBe(expected);
  });

  it.each([
    ['2024-01-10', '2026-05-31'],
    ['2026-05-31', '2024-01-10'],
    ['2026-05-31', '2026-05-31'],
  ])('completes the sentence if it ends later: %s, supervised until %s', (completedOn, until) => {
    expect(jailed('split', completedOn, { supervisionUntil: dayFact(until) })).toBe(
      'not-yet 2027-06-01',
    );
  });

  it('is asked for with the form of the sentence, if nothing more is known', () => {
    expect(jailed('unknown', 'unknown', {})).toBe('needs-facts');
  });
});

describe('parole and after-release supervision in this case', () => {
  it.each([
    ['2024-11-21', open],
    ['2024-11-22', open],
    ['2024-11-23', 'needs-lawyer'],
    ['2026-11-22', 'needs-lawyer'],
    ['2026-11-23', 'not-yet 2028-11-24'],
  ])('on parole until %s: %s', (until, expected) => {
    expect(imprisoned({ supervisionNow: known('parole'), supervisionUntil: dayFact(until) })).toBe(
      expected,
    );
  });

  it.each([
    ['2024-11-21', open],
    ['2024-11-22', open],
    ['2024-11-23', 'needs-lawyer'],
    ['2026-11-23', 'needs-lawyer'],
    ['2026-11-24', 'needs-lawyer'],
  ])('on PRCS, which (a)(3) does not name, until %s: %s', (until, expected) => {
    expect(imprisoned({ supervisionNow: known('prcs'), supervisionUntil: dayFact(until) })).toBe(
      expected,
    );
  });

  it.each([
    ['2024-11-22', open],
    ['2026-11-23', 'needs-facts'],
    ['2026-11-24', 'needs-facts'],
  ])('with last day %s, not said to be running: %s', (until, expected) => {
    const completed = { completedOn: dayFact('2018-01-15'), supervisionUntil: dayFact(until) };
    expect(imprisoned({ ...completed, supervisionNow: unknown })).toBe(expected);
    expect(imprisoned({ ...completed, supervisionNow: known('none') })).toBe(open);
  });

  it('that is unknown is covered by asking only for the completion date', () => {
    expect(imprisoned({ supervisionNow: unknown })).toBe('needs-facts');
    expect(imprisoned({ supervisionNow: unknown, completedOn: dayFact('2018-01-15') })).toBe(open);
  });
});
