import { describe, expect, it } from 'vitest';
import { changed, codesOf, findingsOf } from './a-record.ts';
import { inWords } from './in-words.ts';

// PC 1203.2(a): a violation is of probation that runs. The sound record's ran out on 2019-03-13.

const violated = (on: string, ended = 'completed') =>
  changed('ended: completed', `ended: ${ended}\n      violations: { firstOn: ${on} }`);

describe('a violation of probation that ran out', () => {
  it.each([
    ['2019-03-12', []],
    ['2019-03-13', []],
    ['2019-03-14', ['dates-out-of-order']],
    ['2019-03', []],
    ['2019-04', ['dates-out-of-order']],
    ['2019', []],
    ['2020', ['dates-out-of-order']],
  ])('found on %s: %j', (on, expected) => {
    expect(codesOf(violated(on))).toEqual(expected);
  });

  it.each([
    ['early-discharge', ['dates-out-of-order']],
    ['revoked', []],
    ['summarily-revoked', []],
    ['unknown', []],
  ])('found the day after, if it was %s: %j', (ended, expected) => {
    expect(codesOf(violated('2019-03-14', ended))).toEqual(expected);
  });

  it('names both days', () => {
    const [found] = findingsOf(violated('2019-03-14'));
    expect(inWords(found).message).toBe(
      'cases[0].sentence.endedOn is 2019-03-13, which is before cases[0].sentence.violations.firstOn (2019-03-14).',
    );
  });
});
