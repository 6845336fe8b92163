import { describe, expect, it } from 'vitest';
import { cite } from '../../src/authority/authority.ts';
import { plain } from '../../src/calendar/plain-date.ts';
import { known, unknown } from '../../src/facts/fact.ts';
import type { ProbationSentence, Reduction } from '../../src/record/record.ts';
import { outcome } from '../records/answer.ts';
import { answered, askedBy } from '../records/asked-of-a-count.ts';
import { count, type Told } from '../records/clean-record.ts';
import { countyJail, noProbation, prison, probation } from '../records/sentences.ts';

// PC 1203.4a(a): "fully complied with and performed the sentence of the court".

const jailed: Told = { judgmentOn: '2024-09-03', sentence: noProbation() };
/** Besides the sentence itself, whose kind was read. */
const seenBy = (told: Told) => {
  const { facts } = answered('sentence-performed', told);
  const parts = facts.filter(({ path }) => path !== 'cases[0].sentence');
  return Object.fromEntries(parts.map(({ path, seen }) => [path, seen]));
};

const asked = (told: Told) => askedBy('sentence-performed', told);

describe('a sentence of jail or a fine', () => {
  const completed = (completedOn: string) => ({
    ...jailed,
    sentence: noProbation({ performed: unknown, completedOn: known(plain(completedOn)) }),
  });

  it.each([
    ['2026-11-22', 'eligible-mandatory'],
    ['2026-11-23', 'not-yet 2026-11-24'],
    ['2027-01-31', 'not-yet 2027-02-01'],
  ])('completed on %s is, on 2026-11-23, %s', (completedOn, expected) => {
    expect(outcome(completed(completedOn))).toBe(expected);
  });

  it('that the record does not call performed is asked about', () => {
    expect(asked({ ...jailed, sentence: noProbation({ performed: unknown }) })).toEqual([
      'cases[0].sentence.performed',
    ]);
  });

  it('depends on what was performed and what is owed', () => {
    expect(seenBy(jailed)).toEqual({
      'cases[0].sentence.performed': 'yes',
      'cases[0].obligations.fine.owed': '0',
    });
  });

  it.each([
    ['2022-12-31', ['PC 1203.4a(a)']],
    ['2023-01-01', ['PC 1203.4a(a)', 'PC 1203.4a(e)']],
  ])('on %s follows the law of that day: %j (SB 1106)', (asOf, expected) => {
    const told = { ...jailed, judgmentOn: '2020-09-03' };
    expect(answered('sentence-performed', told, asOf).authorities.map(cite)).toEqual(expected);
  });
});

describe('restitution that is still owed (PC 1203.4a(e), SB 1106)', () => {
  const owed = { restitution: { owed: known(900) } };

  it.each([
    ['said to be performed', noProbation()],
    ['in county jail under PC 1170(h), completed', countyJail('straight', '2021-01-15')],
  ])('was a part of the sentence until 2023: %s', (_, sentence) => {
    const counts = [
      count('HS 11350(a)', 'felony', {
        reductions: [{ under: '1170.18', on: known(plain('2019-05-01')), to: 'misdemeanor' }],
      }),
    ];
    const told: Told = { counts, judgmentOn: '2012-09-03', sentence, owed };
    const days = ['2022-12-31', '2023-01-01', '2023-01-02'];
    expect(days.map((day) => answered('sentence-performed', told, day).answer.is)).toEqual([
      'no',
      'yes',
      'yes',
    ]);
    const paid = { ...told, owed: { restitution: { owed: known(0) } } };
    expect(answered('sentence-performed', paid, '2022-12-31').answer.is).toBe('yes');
  });
});

describe('a felony sentence, of a felony that is a misdemeanor now', () => {
  const reductions: readonly Reduction[] = [
    { under: '1170.18', on: known(plain('2019-05-01')), to: 'misdemeanor' },
  ];
  const counts = [count('HS 11350(a)', 'felony', { reductions })];

  it.each([
    ['prison', prison('unknown', 'unknown')],
    ['county jail', countyJail('straight', 'unknown')],
  ])('of %s that ended on an unknown day is asked about', (_, sentence) => {
    const told: Told = { counts, judgmentOn: '2010-03-01', sentence };
    expect(asked(told)).toEqual(['cases[0].sentence.completedOn']);
  });

  it('does not depend on a statement that it was performed', () => {
    const told: Told = {
      counts,
      judgmentOn: '2010-03-01',
      sentence: prison('2012-01-01', '2013-01-01'),
    };
    expect(seenBy(told)).toEqual({
      'cases[0].obligations.fine.owed': '0',
      'cases[0].sentence.paroleEndedOn': '2013-01-01',
    });
  });
});

describe('a misdemeanor made an infraction, after probation', () => {
  const made: Reduction = { under: '17(d)(2)', on: unknown, to: 'infraction' };
  const counts = [count('PC 415', 'misdemeanor', { reductions: [made] })];
  const ending = (
    ended: ProbationSentence['ended'],
    told: Partial<ProbationSentence> = {},
  ): Told => ({
    counts,
    judgmentOn: '2024-09-03',
    sentence: probation('2024-09-03', '2025-09-02', { ended, ...told }),
  });

  it.each([
    ['that was completed', ending(known('completed')), 'eligible-mandatory'],
    ['that was ended early', ending(known('early-discharge')), 'eligible-mandatory'],
    ['that was revoked', ending(known('revoked')), 'needs-lawyer'],
    ['that was summarily revoked', ending(known('summarily-revoked')), 'needs-lawyer'],
    ['that was closed for misconduct', ending(known('closed-for-misconduct')), 'needs-lawyer'],
    ['that ended in an unknown way', ending(unknown), 'needs-facts'],
  ])('%s: %s', (_, told, expected) => {
    expect(outcome(told)).toBe(expected);
  });

  it.each([
    ['how', ending(unknown), ['cases[0].sentence.ended']],
    [
      'when',
      ending(known('completed'), { endedOn: unknown, scheduledEndOn: unknown }),
      ['cases[0].sentence.endedOn'],
    ],
  ])('is asked about if we don’t know %s it ended', (_, told, expected) => {
    expect(asked(told)).toEqual(expected);
  });

  it('that was completed ended on the last day ordered if no other is given', () => {
    expect(outcome(ending(known('completed'), { endedOn: unknown }))).toBe('eligible-mandatory');
  });

  it.each([
    ['2025-09-04', 'not-yet 2027-03-02'],
    ['2027-03-01', 'not-yet 2027-03-02'],
    ['2027-03-02', 'needs-facts'],
  ])('that was said to be running to 2027-03-01 is, on %s, %s', (asOf, expected) => {
    const scheduledEndOn = known(plain('2027-03-01'));
    const told = ending(known('running'), { scheduledEndOn, endedOn: unknown });
    const circumstances = { asOf: plain('2025-09-04') };
    expect(outcome({ ...told, circumstances }, asOf)).toBe(expected);
  });

  it('that is running with no known end gives no day', () => {
    const told = ending(known('running'), { endedOn: unknown, scheduledEndOn: unknown });
    expect(outcome(told)).toBe('not-yet');
  });
});

it('the year is shown with the judgment date it runs from', () => {
  expect(answered('one-year-since-judgment', jailed).with).toEqual({ judgment: '2024-09-03' });
});
