import { describe, expect, it } from 'vitest';
import { known } from '../../../src/facts/fact.ts';
import { answer, citedFor } from '../../records/answer.ts';
import { count, type Told } from '../../records/clean-record.ts';
import { countyJail, noProbation, prison } from '../../records/sentences.ts';

const isPrior = (citation: string) =>
  answer({ counts: [count(citation, 'misdemeanor')] }).cautions.includes('dui-prior-survives');

describe('a wet reckless counts as a prior', () => {
  it.each(['VC 23103 per 23103.5', 'VC 23103(a)/23103.5(a)', 'VC 23103.5'])('%s', (citation) => {
    expect(isPrior(citation)).toBe(true);
  });

  it.each(['VC 23103(a)', 'VC 23104(a)', 'VC 14601.5(a)'])('%s is not one', (citation) => {
    expect(isPrior(citation)).toBe(false);
  });
});

describe('a dismissal lifts no suspension of the license (VC 13555)', () => {
  const pursuit = (told: Told): Told => ({ counts: [count('VC 2800.2', 'felony')], ...told });
  const jail = { judgmentOn: '2018-05-04', sentence: countyJail('straight', '2020-05-04') };

  it.each([
    ['after probation', pursuit({}), 'PC 1203.4(a)(1)'],
    [
      'without probation',
      { counts: [count('VC 14601.1(a)', 'misdemeanor')], sentence: noProbation() },
      'PC 1203.4a(a)',
    ],
    ['after county jail, by 1203.41(a)(1)', pursuit(jail), 'PC 1203.41(a)(1)'],
    [
      'after prison, under 1203.41(a)(1)',
      pursuit({
        judgmentOn: '2016-01-15',
        sentence: prison('2016-01-15', '2018-01-15'),
        circumstances: { mustRegister: known(false) },
      }),
      'PC 1203.41(a)(1)',
    ],
  ] as [string, Told, string][])('%s', (_, told, section) => {
    expect(answer(told).outcome).toMatch(/^eligible/u);
    expect(citedFor('license-not-restored', told)).toEqual(['VC 13555', section]);
  });

  it('is not mentioned for an offense without points', () => {
    const told: Told = { ...jail, counts: [count('HS 11378', 'felony')] };
    expect(answer(told).outcome).toMatch(/^eligible/u);
    expect(citedFor('license-not-restored', told)).toEqual([]);
  });
});
