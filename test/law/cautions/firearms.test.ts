import { describe, expect, it } from 'vitest';
import { plain } from '../../../src/calendar/plain-date.ts';
import { determine } from '../../../src/eligibility/determine.ts';
import { known, unknown } from '../../../src/facts/fact.ts';
import type { Count, Reduction } from '../../../src/record/record.ts';
import { answer, citedFor } from '../../records/answer.ts';
import { count, recordWith, type Told } from '../../records/clean-record.ts';
import { deferredEntry, probation } from '../../records/sentences.ts';

const felony = (citation: string, told: Partial<Count> = {}): Told => ({
  counts: [count(citation, 'felony', told)],
});

describe('firearms are not restored', () => {
  const barred = (told: Told, asOf?: string) =>
    answer(told, asOf).cautions.includes('firearm-not-restored');
  const reduced = (under: Reduction['under']): readonly Reduction[] => [
    { under, on: known(plain('2024-01-01')), to: 'misdemeanor' },
  ];

  it('after a felony, and after one redesignated under Proposition 47', () => {
    expect(barred(felony('PC 496(a)'))).toBe(true);
    expect(barred(felony('HS 11350(a)', { reductions: reduced('1170.18') }))).toBe(true);
  });

  it('not after a felony that 17(b) made a misdemeanor', () => {
    const told = felony('PC 496(a)', { reductions: reduced('17(b)') });
    expect([barred(told), barred(told, '2023-12-31')]).toEqual([false, true]);
  });

  it.each([
    ...['PC 240', 'PC 241(c)', 'PC 242', 'PC 243(e)(1)', 'PC 243.4(e)(1)', 'PC 245(a)(1)'],
    ...['PC 273.5(a)', 'PC 273.6(a)', 'PC 417(a)(1)', 'PC 422', 'PC 646.9(a)'],
  ])('for ten years after a misdemeanor under %s', (citation) => {
    const told = (convictedOn: string): Told => ({
      counts: [count(citation, 'misdemeanor', { convictedOn: known(plain(convictedOn)) })],
      sentence: probation('2015-01-01', '2015-12-31'),
    });
    expect([barred(told('2016-11-23')), barred(told('2016-11-22'))]).toEqual([true, false]);
  });

  it('for life after a PC 273.5 misdemeanor from 2019 on', () => {
    const told = (convictedOn: string): Told => ({
      counts: [count('PC 273.5(a)', 'misdemeanor', { convictedOn: known(plain(convictedOn)) })],
    });
    expect(barred(told('2019-01-01'), '2029-06-01')).toBe(true);
    expect(barred(told('2018-12-31'), '2029-06-01')).toBe(false);
  });

  it('for life after the second conviction of drawing a firearm, PC 417(a)(2)', () => {
    const one = (citation: string) =>
      count(citation, 'misdemeanor', { convictedOn: known(plain('2010-01-10')) });
    expect(barred({ counts: [one('PC 417(a)(2)'), one('PC 417(a)(2)')] })).toBe(true);
    expect(barred({ counts: [one('PC 417(a)(2)')] })).toBe(false);
    expect(barred({ counts: [one('PC 417(a)(1)'), one('PC 417(a)(2)')] })).toBe(false);
  });

  it('is cautioned after a listed misdemeanor with an unknown date', () => {
    const told: Told = { counts: [count('PC 242', 'misdemeanor', { convictedOn: unknown })] };
    expect(barred(told)).toBe(false);
    const result = determine(recordWith(told), plain('2026-11-23'));
    if (result.kind !== 'determined') throw new Error(result.kind);
    const asked = result.determination.questions.find(
      ({ path }) => path === 'cases[0].counts[0].convictedOn',
    );
    expect(asked?.leadsTo.map(({ brings }) => brings.includes('firearm-not-restored'))).toContain(
      true,
    );
  });

  it.each([
    ['2022-12-31', false],
    ['2023-01-01', true],
  ])('after child neglect convicted of since AB 2239: on %s %s', (convictedOn, expected) => {
    const told = { convictedOn: known(plain(convictedOn)) };
    expect(barred({ counts: [count('PC 273a(b)', 'misdemeanor', told)] })).toBe(expected);
  });

  it('for life is only for PC 273.5', () => {
    const told = { convictedOn: known(plain('2019-01-01')) };
    const counts = [count('PC 242', 'misdemeanor', told)];
    expect([barred({ counts }, '2029-01-01'), barred({ counts }, '2029-01-02')]).toEqual([
      true,
      false,
    ]);
  });

  it('not before the redesignation, which itself keeps the felony’s prohibition', () => {
    const reductions = (on: Reduction['on']): readonly Reduction[] => [
      { under: '1170.18', on, to: 'misdemeanor' },
    ];
    const told = (on: Reduction['on']): Told => ({
      counts: [count('HS 11350(a)', 'misdemeanor', { reductions: reductions(on) })],
    });
    expect(barred(told(known(plain('2026-11-23'))))).toBe(true);
    expect(barred(told(known(plain('2026-11-24'))))).toBe(false);
    expect(barred(told(unknown))).toBe(true);
  });

  it('not if a felony plea is undone under 1203.43', () => {
    const told: Told = { ...felony('HS 11350(a)'), sentence: deferredEntry('2010-06-30') };
    expect(answer(told).route).toBe('1203.43');
    expect(barred(told)).toBe(false);
  });

  it.each([
    ['a misdemeanor', { counts: [count('PC 242', 'misdemeanor')] }, 'PC 29805(a)'],
    ['a felony', felony('PC 496(a)'), 'PC 29800(a)(1)'],
    [
      'a felony redesignated under Proposition 47',
      felony('HS 11350(a)', {
        reductions: [{ under: '1170.18', on: known(plain('2024-01-01')), to: 'misdemeanor' }],
      }),
      'PC 1170.18(j)',
    ],
    [
      'a felony of PC 422 reduced under 17(b)',
      felony('PC 422(a)', {
        reductions: [{ under: '17(b)', on: known(plain('2024-01-01')), to: 'misdemeanor' }],
      }),
      'PC 29805(a)',
    ],
    [
      'corporal injury since 2019',
      { counts: [count('PC 273.5(a)', 'misdemeanor')] },
      'PC 29805(b)',
    ],
  ] as [string, Told, string][])('by the section that bars after %s', (_, told, expected) => {
    expect(citedFor('firearm-not-restored', told)).toEqual(['PC 1203.4(a)(2)', expected]);
  });

  it('does not follow from PC 484 or PC 148(a)(1)', () => {
    expect(barred({})).toBe(false);
    expect(barred({ counts: [count('PC 148(a)(1)', 'misdemeanor')] })).toBe(false);
  });
});
