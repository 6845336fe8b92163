import { describe, expect, it } from 'vitest';
import { plain } from '../../../src/calendar/plain-date.ts';
import { known, unknown } from '../../../src/facts/fact.ts';
import { automaticReliefMayApply } from '../../../src/law/cautions/automatic-relief.ts';
import type { Circumstances, Count } from '../../../src/record/record.ts';
import { answer } from '../../records/answer.ts';
import { caseWith, count, type Told } from '../../records/clean-record.ts';
import { inEveryWay } from '../../records/in-every-way.ts';
import {
  countyJail,
  deferredEntry,
  noProbation,
  prison,
  probation,
  revokedToJail,
  violated,
} from '../../records/sentences.ts';

const may = (told: Told, asOf?: string) =>
  answer(told, asOf).cautions.includes('auto-relief-may-apply');
const felony = (citation: string, told: Partial<Count> = {}): Told => ({
  counts: [count(citation, 'felony', told)],
});

describe('automatic relief may apply', () => {
  it('from October 1, 2024', () => {
    expect([may({}, '2024-09-30'), may({}, '2024-10-01')]).toEqual([false, true]);
  });

  it('not while the petition itself is not open', () => {
    expect(may({ circumstances: { charged: known('yes') } })).toBe(false);
  });

  it.each([
    ['must register', { mustRegister: known(true) }],
    ['may have to register', { mustRegister: unknown }],
  ] as [string, Partial<Circumstances>][])('not for a person who %s', (_, circumstances) => {
    expect(may({ circumstances })).toBe(false);
  });

  it('after supervision in another case is over, since no active record of it is left', () => {
    const until = known(plain('2026-11-22'));
    const supervisionElsewhere = known({ kind: 'parole', until } as const);
    expect(may({ circumstances: { asOf: plain('2026-11-20'), supervisionElsewhere } })).toBe(true);
  });

  it('not for deferred entry of judgment, which 1203.43 undoes', () => {
    const told: Told = {
      counts: [count('HS 11377(a)', 'misdemeanor')],
      judgmentOn: '2010-06-30',
      sentence: deferredEntry('2010-06-30'),
    };
    expect(answer(told).outcome).toBe('eligible-mandatory');
    expect(may(told)).toBe(false);
  });
});

describe('a conviction of 1973 or later', () => {
  const old = (convicted: string, judged: string): Told => ({
    counts: [count('PC 484(a)', 'misdemeanor', { convictedOn: known(plain(convicted)) })],
    judgmentOn: judged,
    sentence: probation('1974-01-10', '1975-01-09'),
  });

  it.each([
    ['1972-12-31', '1972-12-31', false],
    ['1972-12-31', '1973-01-01', false],
    ['1973-01-01', '1973-01-01', true],
  ])('convicted on %s, judged on %s: %s', (convicted, judged, expected) => {
    expect(may(old(convicted, judged))).toBe(expected);
  });

  it('goes by the judgment if the plea date is unknown', () => {
    const counts = [count('PC 484(a)', 'misdemeanor', { convictedOn: unknown })];
    const told = { counts, sentence: probation('1974-01-10', '1975-01-09') };
    expect(may({ ...told, judgmentOn: '1972-12-31' })).toBe(false);
    expect(may({ ...told, judgmentOn: '1973-01-01' })).toBe(true);
    expect(may({ ...told, judgmentOn: unknown })).toBe(false);
  });
});

describe('(ia) probation completed without revocation', () => {
  const robbery = (told: Parameters<typeof probation>[2]): Told => ({
    ...felony('PC 211'),
    sentence: probation('2022-03-10', '2024-03-09', told),
  });

  it.each(['completed', 'early-discharge'] as const)('%s, of a violent felony too', (ended) => {
    expect(may(robbery({ ended: known(ended) }))).toBe(true);
  });

  it('and not if it was running when the record was written: how it ended is unknown', () => {
    const sentence = probation('2024-03-10', '2026-03-09', {
      ended: known('running'),
      endedOn: unknown,
    });
    const circumstances = { asOf: plain('2025-12-01') };
    expect(may({ ...felony('PC 211'), sentence, circumstances })).toBe(false);
  });

  it('and not if a violation was found, or may have been', () => {
    const ended = known('early-discharge' as const);
    expect(may(robbery({ ended, violations: violated }))).toBe(false);
    expect(may(robbery({ ended, violations: unknown }))).toBe(false);
  });

  it('and not if we don’t know how it ended', () => {
    const driving = (told: Parameters<typeof probation>[2]): Told => ({
      ...felony('VC 23153(a)'),
      sentence: probation('2021-03-10', '2024-03-09', told),
    });
    expect(may(driving({}))).toBe(true);
    expect(answer(driving({ ended: unknown })).outcome).toBe('needs-facts');
    expect(may(driving({ ended: unknown }))).toBe(false);
  });
});

describe('(ib) any other misdemeanor or infraction, a calendar year after judgment', () => {
  const fined = (judgmentOn: Told['judgmentOn']): Told => ({
    ...(judgmentOn === undefined ? {} : { judgmentOn }),
    sentence: noProbation(),
  });

  it.each([
    ['2025-11-22', true],
    ['2025-11-23', false],
    ['2025-11-24', false],
  ])('without probation, judged on %s: %s', (judgmentOn, expected) => {
    expect(may(fined(judgmentOn))).toBe(expected);
  });

  it('and not if the judgment date is unknown', () => {
    expect(may(fined(unknown))).toBe(false);
  });

  // We don't know whether the department's records show such a sentence as completed.
  it.each(['2020-11-22', '2024-11-22'])(
    'and not with a violation on probation, judged on %s',
    (judgmentOn) => {
      const sentence = probation('2024-11-24', '2025-08-01', { violations: violated });
      expect(answer({ judgmentOn, sentence }).outcome).toBe('eligible-discretionary');
      expect(may({ judgmentOn, sentence })).toBe(false);
    },
  );

  it('for a felony that the sentence made a misdemeanor, even a strike', () => {
    const wobbler = { wobbler: known(true) };
    const counts = [count('PC 422', 'felony', wobbler)];
    expect(may({ counts, judgmentOn: '2024-09-03', sentence: noProbation() })).toBe(true);
  });
});

describe('(II) any other felony, four years after all of it', () => {
  const ended = (on: string, citation = 'PC 496(a)', told: Partial<Count> = {}): Told => ({
    ...felony(citation, { convictedOn: known(plain('2018-12-10')), ...told }),
    judgmentOn: '2018-12-10',
    sentence: probation('2018-12-10', on, { violations: violated }),
  });

  it.each([
    ['2024-12-09', false],
    ['2024-12-10', true],
  ])('probation with a violation, over on 2020-12-09: on %s %s', (asOf, expected) => {
    expect(may(ended('2020-12-09'), asOf)).toBe(expected);
  });

  it('never for a strike, or if it may be one', () => {
    expect(may(ended('2020-12-09', 'PC 211'))).toBe(false);
    expect(may(ended('2020-12-09', 'PC 459'))).toBe(false);
    expect(may(ended('2020-12-09', 'PC 459', { degree: known('second') }))).toBe(true);
  });

  it('and not after probation that was running when the record was written: how it ended is unknown', () => {
    const told = (scheduledEndOn: string): Told => ({
      ...ended(scheduledEndOn),
      sentence: probation('2018-12-10', scheduledEndOn, {
        ended: known('running'),
        endedOn: unknown,
        violations: violated,
      }),
      circumstances: { asOf: plain('2020-01-15') },
    });
    expect([may(told('2020-12-09')), may(told('2022-11-23'))]).toEqual([false, false]);
  });

  const sentenced = (sentence: Told['sentence']): Told => ({
    ...felony('HS 11378', { convictedOn: known(plain('2016-01-01')) }),
    judgmentOn: '2016-01-01',
    ...(sentence === undefined ? {} : { sentence }),
  });

  it.each([
    ['county jail', (day: string) => countyJail('straight', day)],
    ['parole after prison', (day: string) => prison('2018-01-15', day)],
  ])('%s, from the day after four years', (_, sentence) => {
    expect([
      may(sentenced(sentence('2022-11-22'))),
      may(sentenced(sentence('2022-11-23'))),
    ]).toEqual([true, false]);
  });

  it('county jail after probation was revoked fits it, whatever petition is open', () => {
    const fits = (day: string) =>
      inEveryWay(
        (view) => {
          const owed = automaticReliefMayApply.isOwed(view, { outcome: 'eligible-discretionary' });
          return owed === true;
        },
        sentenced(revokedToJail(day)),
      );
    expect([fits('2022-11-22'), fits('2022-11-23')]).toEqual([[true], [false]]);
    // PC 1203.41 names only sentences under 1170(h)(5): no petition is open, so we do not caution.
    expect(answer(sentenced(revokedToJail('2018-01-15'))).outcome).toBe('needs-lawyer');
  });

  it('mandatory supervision is waited for too', () => {
    const split = (until: string) =>
      sentenced(countyJail('split', '2018-01-15', { supervisionUntil: known(plain(until)) }));
    expect([may(split('2022-11-22')), may(split('2022-11-23'))]).toEqual([true, false]);
  });

  it('a prison term is not over just because of the release', () => {
    expect(may(sentenced(prison('2018-01-15', '2024-06-30')))).toBe(false);
  });

  const beside = (convictedOn: string, told: Partial<Count> = {}): Told => ({
    ...ended('2020-12-09'),
    otherCases: [
      caseWith({
        counts: [count('HS 11378', 'felony', { convictedOn: known(plain(convictedOn)), ...told })],
        judgmentOn: convictedOn,
        sentence: countyJail('straight', '2025-06-01'),
      }),
    ],
  });

  it.each([
    ['2020-12-09', true],
    ['2020-12-10', false],
    ['2024-12-09', false],
    ['2024-12-10', true],
  ])('without a new felony in that time: one on %s, %s', (convictedOn, expected) => {
    expect(may(beside(convictedOn))).toBe(expected);
  });

  it.each([
    ['a misdemeanor', { level: known('misdemeanor') }],
    ['a charge that was dismissed', { disposition: known('dismissed') }],
  ] as [string, Partial<Count>][])('%s in them is no new felony', (_, told) => {
    expect(may(beside('2022-05-02', told))).toBe(true);
  });

  it.each([
    ['a count with an unknown level', { level: unknown }],
    ['a conviction on an unknown day', { convictedOn: unknown }],
  ] as [string, Partial<Count>][])('%s may be a new felony: it is not told', (_, told) => {
    expect(may(beside('2022-05-02', told))).toBe(false);
  });
});
