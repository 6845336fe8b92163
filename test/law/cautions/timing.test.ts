import { describe, expect, it } from 'vitest';
import { plain } from '../../../src/calendar/plain-date.ts';
import { known } from '../../../src/facts/fact.ts';
import { countsOf } from '../../eligibility/answer-written-in.ts';
import { decided } from '../../records/answer.ts';
import { count, recordWith, type Told } from '../../records/clean-record.ts';
import { countyJail, noProbation, prison, probation } from '../../records/sentences.ts';

const felony = (sentence: Told['sentence'], judgmentOn: string): Told => ({
  counts: [count('HS 11378', 'felony', { convictedOn: known(plain(judgmentOn)) })],
  judgmentOn,
  ...(sentence === undefined ? {} : { sentence }),
});

describe('a leap day in the wait', () => {
  const leap = (told: Told, asOf?: string) => {
    const [{ cautions }] = decided(told, asOf).counts;
    return cautions.find(({ code }) => code === 'leap-day-counted')?.with['day'];
  };

  it.each([
    ['a year from judgment', { judgmentOn: '2027-02-28', sentence: noProbation() }],
    ['two years from the end of jail', felony(countyJail('straight', '2026-02-28'), '2020-05-04')],
    [
      'a year from the end of a split sentence',
      felony(countyJail('split', '2027-02-28'), '2020-05-04'),
    ],
    ['two years from the end of parole', felony(prison('2026-02-01', '2026-02-28'), '2014-05-04')],
  ] as [string, Told][])('%s may be over a day later', (_, told) => {
    expect(leap(told, '2027-06-01')).toBe('2028-02-29');
    expect(leap(told, '2028-02-29')).toBe('2028-02-29');
    expect(leap(told, '2028-03-01')).toBeUndefined();
  });

  it.each([
    ['from the day before', { judgmentOn: '2027-02-27', sentence: noProbation() }],
    ['from the day after', { judgmentOn: '2027-03-01', sentence: noProbation() }],
    ['to a year without a leap day', { judgmentOn: '2028-02-28', sentence: noProbation() }],
    [
      'for the end of probation, which is not a wait',
      { sentence: probation('2027-02-28', '2028-02-28') },
    ],
  ] as [string, Told][])('but not %s', (_, told) => {
    expect(leap(told, '2028-01-15')).toBeUndefined();
  });

  it.each([
    ['2028-02-28', ['cases[0].judgmentOn']],
    ['2028-02-29', ['cases[0].judgmentOn']],
    ['2028-03-01', []],
  ] as const)('is asked on %s where only the month of the judgment is known', (asOf, path) => {
    const within = { from: plain('2027-02-01'), to: plain('2027-02-28') };
    const judgmentOn = { known: false, within } as const;
    const record = recordWith({ judgmentOn, sentence: noProbation() });
    const asked = countsOf(record, plain(asOf)).flatMap(({ questions }) => questions);
    expect(asked.map((one) => one.path).filter((one) => one.endsWith('judgmentOn'))).toEqual(path);
  });
});
