import { describe, expect, it } from 'vitest';
import { plain } from '../../../src/calendar/plain-date.ts';
import { known, unknown } from '../../../src/facts/fact.ts';
import type { Count, ProbationSentence, Reduction } from '../../../src/record/record.ts';
import { answer, citedFor } from '../../records/answer.ts';
import { count, type Told } from '../../records/clean-record.ts';
import { countyJail, noProbation, probation } from '../../records/sentences.ts';

const of17 = (told: Told, asOf?: string) =>
  answer(told, asOf).cautions.filter((code) => /^17b|^infraction/u.test(code));

const felony = (told: Partial<Count>, granted: Partial<ProbationSentence> = {}): Told => ({
  counts: [count('PC 459/460(b)', 'felony', told)],
  sentence: probation('2021-03-10', '2023-03-09', granted),
});
const execution = (term: 'none' | 'never-executed' | 'unknown'): Partial<ProbationSentence> => ({
  suspended: known('execution'),
  suspendedPrisonTerm: term === 'unknown' ? unknown : known(term),
});

describe('PC 17(b)', () => {
  it.each([
    [
      'a wobbler, imposition of sentence suspended',
      { wobbler: known(true) },
      {},
      '17b-discretionary',
    ],
    ['a straight felony', { wobbler: known(false) }, {}, '17b-not-available'],
    [
      'a wobbler whose prison term was imposed and suspended',
      { wobbler: known(true) },
      execution('never-executed'),
      '17b-discretionary',
    ],
    [
      'a wobbler whose suspended sentence was not a prison term',
      { wobbler: known(true) },
      execution('none'),
      '17b-discretionary',
    ],
  ] as [string, Partial<Count>, Partial<ProbationSentence>, string][])(
    '%s: %s',
    (_, told, granted, expected) => {
      expect(of17(felony(told, granted))).toEqual([expected]);
    },
  );

  it('is open if only the section says that it is a wobbler', () => {
    expect(of17(felony({ wobbler: unknown }))).toEqual(['17b-discretionary']);
  });

  it.each([
    [
      'we don’t know whether it is a wobbler, and the section does not say',
      { ...felony({}), counts: [count('PC 99999', 'felony', { wobbler: unknown })] },
    ],
    [
      'it was a misdemeanor',
      { counts: [count('PC 242', 'misdemeanor', { wobbler: known(false) })] },
    ],
    [
      'the sentence was county jail',
      {
        counts: [count('HS 11378', 'felony', { wobbler: known(false) })],
        judgmentOn: '2018-05-04',
        sentence: countyJail('straight', '2020-05-04'),
      },
    ],
    [
      'it was a wobbler without probation, which the sentence made a misdemeanor',
      { counts: [count('PC 422', 'felony', { wobbler: known(true) })], sentence: noProbation() },
    ],
  ] as [string, Told][])('says nothing where %s', (_, told) => {
    expect(answer(told).outcome).toMatch(/^eligible/u);
    expect(of17(told)).toEqual([]);
  });

  it('says nothing about a wobbler from the day the court reduced it', () => {
    const reductions: readonly Reduction[] = [
      { under: '17(b)', on: known(plain('2024-01-10')), to: 'misdemeanor' },
    ];
    const told = felony({ wobbler: known(true), reductions });
    expect([of17(told, '2024-01-09'), of17(told, '2024-01-10')]).toEqual([
      ['17b-discretionary'],
      [],
    ]);
  });

  it('cites Wood with the words it construed, and not for a straight felony', () => {
    const imposed: Told = {
      ...felony({ wobbler: known(true) }, execution('never-executed')),
      judgmentOn: '2014-03-10',
      sentence: probation('2014-03-10', '2017-03-09', execution('never-executed')),
    };
    expect(citedFor('17b-not-available', imposed, '2018-12-31')).toEqual([
      'PC 17(b)(3)',
      'People v. Wood (1998) 62 Cal.App.4th 1262',
    ]);
    expect(citedFor('17b-not-available', felony({ wobbler: known(false) }))).toEqual(['PC 17(b)']);
  });
});

describe('PC 17(d)(2)', () => {
  it('can forfeit the dismissal of a misdemeanor listed in PC 19.8', () => {
    const breach = { counts: [count('PC 415', 'misdemeanor')] };
    expect(of17(breach)).toEqual(['infraction-may-forfeit-dismissal']);
    expect(of17({})).toEqual([]);
  });
});
