import { describe, expect, it } from 'vitest';
import { plain } from '../../../src/calendar/plain-date.ts';
import { known, unknown } from '../../../src/record/fact.ts';
import type { Circumstances, Count, Reduction } from '../../../src/record/record.ts';
import { answer } from '../../records/answer.ts';
import { count, type Told } from '../../records/clean-record.ts';
import { countyJail, noProbation, probation, violated } from '../../records/sentences.ts';

const has = (code: string, told: Told, asOf?: string) => answer(told, asOf).cautions.includes(code);
const felony = (citation: string, told: Partial<Count> = {}): Told => ({
  counts: [count(citation, 'felony', told)],
});

describe('automatic relief may apply', () => {
  const may = (told: Told, asOf?: string) => has('auto-relief-may-apply', told, asOf);

  it('from October 1, 2024', () => {
    expect([may({}, '2024-09-30'), may({}, '2024-10-01')]).toEqual([false, true]);
  });

  it('(ia) after probation without a violation, a violent felony too', () => {
    expect(may(felony('PC 211'))).toBe(true);
  });

  it('(II) after probation with a violation, four years on, and not for a strike', () => {
    const sentence = probation('2018-03-10', '2020-03-09', { violations: violated });
    expect(may({ ...felony('PC 496(a)'), sentence }, '2024-10-01')).toBe(true);
    expect(may({ ...felony('PC 211'), sentence })).toBe(false);
    const later = probation('2019-12-10', '2020-12-09', { violations: violated });
    expect(may({ ...felony('PC 496(a)'), sentence: later }, '2024-12-08')).toBe(false);
    expect(may({ ...felony('PC 496(a)'), sentence: later }, '2024-12-10')).toBe(true);
  });

  it('(II) after jail or prison, four years on', () => {
    const told = (completedOn: string): Told => ({
      ...felony('HS 11378'),
      judgmentOn: '2016-01-01',
      sentence: countyJail('straight', completedOn),
    });
    expect([may(told('2022-11-22')), may(told('2022-11-24'))]).toEqual([true, false]);
  });

  it('(ib) for a misdemeanor without probation, a year on', () => {
    expect(may({ judgmentOn: '2024-09-03', sentence: noProbation() })).toBe(true);
  });

  it.each([
    ['must register', { mustRegister: known(true) }],
    ['may have to register', { mustRegister: unknown }],
  ] as [string, Partial<Circumstances>][])('not for a person who %s', (_, circumstances) => {
    expect(may({ circumstances })).toBe(false);
  });
});

describe('a strike survives', () => {
  const strike = (told: Told) => has('prior-strike-survives', told);

  it.each([
    ...[
      'PC 187',
      'PC 192(a)',
      'PC 203',
      'PC 205',
      'PC 207',
      'PC 209',
      'PC 211',
      'PC 215',
      'PC 220',
    ],
    ...['PC 422', 'PC 451', 'PC 459/460(a)', 'PC 245(a)(2)', 'PC 245(a)(3)', 'PC 261(a)(2)'],
    ...['PC 289(a)', 'PC 664/211', 'PC 664/288(a)', 'PC 182/211', 'PC 246', 'PC 136.1'],
  ])('%s', (citation) => {
    expect(strike(felony(citation))).toBe(true);
  });

  it.each([
    ...['PC 192(b)', 'PC 459/460(b)', 'PC 245(a)(4)', 'PC 496(a)', 'PC 487(a)', 'PC 273.5(a)'],
    ...['PC 664/245(a)(1)', 'PC 664/245(a)(2)', 'PC 664/220', 'PC 653f(b)/187', 'HS 11378'],
  ])('not %s', (citation) => {
    expect(strike(felony(citation))).toBe(false);
  });

  it('is told by the weapon in PC 245(a)(1), and by the year where nobody tells', () => {
    const assault = (told: Partial<Count>) => strike(felony('PC 245(a)(1)', told));
    const on = (day: string) => known(plain(day));
    expect(assault({ manner: known('deadly-weapon') })).toBe(true);
    expect(assault({ manner: known('force'), convictedOn: on('2010-05-01') })).toBe(false);
    expect(assault({ convictedOn: on('2011-12-31') })).toBe(false);
    expect(assault({ convictedOn: on('2012-01-01') })).toBe(true);
  });

  it('is told by the degree of a burglary', () => {
    expect(strike(felony('PC 459', { degree: known('first') }))).toBe(true);
    expect(strike(felony('PC 459', { degree: known('second') }))).toBe(false);
    expect(strike(felony('PC 459'))).toBe(false);
  });

  it('outlives a reduction after sentence, and is none of a misdemeanor', () => {
    const reductions: readonly Reduction[] = [
      { under: '17(b)', on: known(plain('2024-01-01')), to: 'misdemeanor' },
    ];
    expect(strike(felony('PC 422', { reductions }))).toBe(true);
    expect(strike({ counts: [count('PC 422', 'misdemeanor')] })).toBe(false);
  });
});

describe('firearms are not restored', () => {
  const barred = (told: Told, asOf?: string) => has('firearm-not-restored', told, asOf);
  const reduced = (under: Reduction['under']): readonly Reduction[] => [
    { under, on: known(plain('2024-01-01')), to: 'misdemeanor' },
  ];

  it('after a felony, and after one redesignated under Proposition 47', () => {
    expect(barred(felony('PC 496(a)'))).toBe(true);
    expect(barred(felony('HS 11350(a)', { reductions: reduced('1170.18') }))).toBe(true);
  });

  it('not after a felony that 17(b) had made a misdemeanor', () => {
    const told = felony('PC 496(a)', { reductions: reduced('17(b)') });
    expect([barred(told), barred(told, '2023-12-31')]).toEqual([false, true]);
  });

  it.each([
    ...['PC 240', 'PC 241(c)', 'PC 242', 'PC 243(e)(1)', 'PC 243.4(e)(1)', 'PC 245(a)(1)'],
    ...['PC 273.5(a)', 'PC 273.6(a)', 'PC 417(a)(1)', 'PC 422', 'PC 646.9(a)'],
  ])('for ten years after a misdemeanor of %s', (citation) => {
    const told = (convictedOn: string): Told => ({
      counts: [count(citation, 'misdemeanor', { convictedOn: known(plain(convictedOn)) })],
      sentence: probation('2015-01-01', '2015-12-31'),
    });
    expect([barred(told('2016-11-23')), barred(told('2016-11-22'))]).toEqual([true, false]);
  });

  it('without an end after a misdemeanor of PC 273.5 from 2019 on', () => {
    const told = (convictedOn: string): Told => ({
      counts: [count('PC 273.5(a)', 'misdemeanor', { convictedOn: known(plain(convictedOn)) })],
    });
    expect(barred(told('2019-01-01'), '2029-06-01')).toBe(true);
    expect(barred(told('2018-12-31'), '2029-06-01')).toBe(false);
  });

  it('is nothing of PC 484 or PC 148(a)(1)', () => {
    expect(barred({})).toBe(false);
    expect(barred({ counts: [count('PC 148(a)(1)', 'misdemeanor')] })).toBe(false);
  });
});

describe('what else a dismissal does not do', () => {
  it.each([
    ['registration-continues', { circumstances: { mustRegister: known(true) } }, {}],
    ['immigration-advice-first', { circumstances: { noncitizen: known(true) } }, {}],
    [
      'restitution-debt-survives',
      { owed: { restitution: { owed: known(1) } } },
      { owed: { restitution: { owed: unknown } } },
    ],
    [
      'protective-order-continues',
      { since: { protectiveOrderUntil: known(plain('2026-11-23')) } },
      { since: { protectiveOrderUntil: known(plain('2026-11-22')) } },
    ],
    [
      'dui-prior-survives',
      { counts: [count('VC 23103 per 23103.5', 'misdemeanor')] },
      { counts: [count('VC 23103', 'misdemeanor')] },
    ],
    [
      'license-not-restored',
      { counts: [count('VC 14601.1(a)', 'misdemeanor')] },
      { counts: [count('VC 12500(a)', 'misdemeanor')] },
    ],
    [
      'written-declaration',
      { counts: [count('PC 415', 'infraction')], sentence: noProbation() },
      { counts: [count('PC 415', 'misdemeanor')], sentence: noProbation() },
    ],
    ['level-unlike-the-section', { counts: [count('PC 211', 'misdemeanor')] }, felony('PC 211')],
    [
      'petition-while-supervised',
      { circumstances: { supervisionElsewhere: known({ kind: 'parole', until: unknown }) } },
      {},
    ],
    [
      'leap-day-counted',
      { judgmentOn: '2027-02-28', sentence: noProbation() },
      { judgmentOn: '2026-02-28', sentence: noProbation() },
    ],
  ] as [string, Told, Told][])('%s', (code, told, nearMiss) => {
    expect([has(code, told), has(code, nearMiss)]).toEqual([true, false]);
  });

  it('tells of immigration whatever the outcome', () => {
    const circumstances: Partial<Circumstances> = {
      noncitizen: known(true),
      charged: known('yes'),
    };
    expect(has('immigration-advice-first', { circumstances })).toBe(true);
  });
});
