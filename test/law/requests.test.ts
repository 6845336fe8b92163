import { describe, expect, it } from 'vitest';
import { plain } from '../../src/calendar/plain-date.ts';
import { known, unknown } from '../../src/facts/fact.ts';
import type { Count, Reduction } from '../../src/record/record.ts';
import { answer } from '../records/answer.ts';
import { count, type Told } from '../records/clean-record.ts';
import { noProbation, prison, probation } from '../records/sentences.ts';

const requests = (told: Told, asOf?: string) => answer(told, asOf).requests;

describe('PC 17(b)(3), a felony made a misdemeanor', () => {
  const wobbler = (told: Partial<Count> = {}) => [
    count('PC 496(a)', 'felony', { wobbler: known(true), ...told }),
  ];

  it('may be requested if imposition of sentence was suspended', () => {
    expect(answer({ counts: wobbler() })).toMatchObject({
      requests: ['17(b)(3)'],
      cautions: expect.arrayContaining(['17b-discretionary']),
    });
  });

  it('may be requested with a discretionary dismissal', () => {
    const counts = [count('VC 20001(a)', 'felony', { wobbler: known(true) })];
    expect(requests({ counts })).toEqual(['17(b)(3)']);
  });

  it.each([
    [
      'a straight felony',
      wobbler({ wobbler: known(false) }),
      probation('2022-03-10', '2023-03-09'),
    ],
  ])('is not open to %s, and the answer says so', (_, counts, sentence) => {
    const found = answer({ counts, sentence });
    expect(found.requests).toEqual([]);
    expect(found.cautions).toContain('17b-not-available');
  });

  it('was not open before 2019 if a prison term was imposed and suspended (Wood; AB 1941)', () => {
    const sentence = probation('2014-03-10', '2017-03-09', {
      suspended: known('execution'),
      suspendedPrisonTerm: known('never-executed'),
    });
    const told = { judgmentOn: '2014-03-10', counts: wobbler(), sentence };
    const days = ['2018-12-31', '2019-01-01', '2019-01-02'];
    expect(days.map((day) => requests(told, day))).toEqual([[], ['17(b)(3)'], ['17(b)(3)']]);
    expect(
      days.map((day) => answer(told, day).cautions.filter((one) => /^17b/u.test(one))),
    ).toEqual([['17b-not-available'], ['17b-discretionary'], ['17b-discretionary']]);
  });

  it('does not ask what was suspended once the act makes it irrelevant', () => {
    const sentence = probation('2014-03-10', '2017-03-09', { suspended: unknown });
    const told = { judgmentOn: '2014-03-10', counts: wobbler(), sentence };
    expect([requests(told, '2018-12-31'), requests(told, '2019-01-01')]).toEqual([
      [],
      ['17(b)(3)'],
    ]);
  });

  it.each([
    ['the degree of a burglary is unknown', [count('PC 459', 'felony', { wobbler: unknown })]],
    ['it was a misdemeanor from the first', [count('PC 496(a)', 'misdemeanor')]],
    [
      'it was reduced before',
      wobbler({
        reductions: [{ under: '17(b)', on: known(plain('2024-01-01')), to: 'misdemeanor' }],
      }),
    ],
  ])('is neither requested nor ruled out if %s', (_, counts) => {
    const found = answer({ counts });
    expect(found.requests).toEqual([]);
    expect(found.cautions).not.toContain('17b-discretionary');
    expect(found.cautions).not.toContain('17b-not-available');
  });

  it('may be requested if only the section says it is a wobbler', () => {
    // PC 496(a): "in a county jail for not more than one year, or imprisoned pursuant to" 1170(h).
    expect(requests({ counts: wobbler({ wobbler: unknown }) })).toEqual(['17(b)(3)']);
  });

  it('is not mentioned after prison', () => {
    const told = { counts: wobbler(), sentence: prison('2016-01-15', '2018-01-15') };
    expect(answer(told).cautions).not.toContain('17b-not-available');
    expect(requests(told)).toEqual([]);
  });

  it('is not requested if no route is open', () => {
    expect(requests({ counts: wobbler(), circumstances: { charged: known('yes') } })).toEqual([]);
  });
});

describe('PC 17(d)(2), a misdemeanor made an infraction', () => {
  it.each([
    ...['PC 193.8', 'PC 330', 'PC 415', 'PC 415(2)', 'PC 485', 'PC 490.7', 'PC 555', 'PC 602.13'],
    ...['PC 853.7', 'PC 532b(c)', 'PC 602(o)', 'BP 25658(b)', 'BP 21672', 'BP 25661', 'BP 25662'],
    ...['GOV 27204', 'VC 23109(c)', 'VC 5201.1', 'VC 12500(a)', 'VC 14601.1(a)', 'VC 27150.1'],
    'VC 40508(a)',
  ])('%s is listed in PC 19.8', (citation) => {
    expect(requests({ counts: [count(citation, 'misdemeanor')] })).toContain('17(d)(2)');
  });

  it.each([
    ...[
      'PC 602',
      'PC 602(m)',
      'PC 532b(a)',
      'PC 416',
      'BP 25658(a)',
      'VC 23109(a)',
      'VC 14601.2(a)',
    ],
    ...['VC 12951', 'PC 484(a)', 'PC 664/415'],
  ])('%s, the neighbor, is not', (citation) => {
    expect(requests({ counts: [count(citation, 'misdemeanor')] })).not.toContain('17(d)(2)');
  });

  it('is shown with what it may cost, after probation and without', () => {
    const counts = [count('PC 415', 'misdemeanor')];
    for (const sentence of [probation('2022-03-10', '2023-03-09'), noProbation()]) {
      expect(answer({ counts, sentence }).cautions).toContain('infraction-may-forfeit-dismissal');
    }
  });

  it('is not requested for what is already an infraction', () => {
    const made: Reduction = { under: '17(d)(2)', on: unknown, to: 'infraction' };
    const told: Told = {
      counts: [count('PC 415', 'misdemeanor', { reductions: [made] })],
      sentence: noProbation(),
    };
    expect(requests(told)).toEqual([]);
  });
});

describe('PC 1203.45, sealing for a person who was under 18', () => {
  const young = (citation: string, told: Partial<Count> = {}) => [
    count(citation, 'misdemeanor', { ageAtOffense: known(17), ...told }),
  ];

  it.each([
    ['with PC 1203.4', probation('2022-03-10', '2023-03-09')],
    ['with PC 1203.4a', noProbation()],
  ])('may be requested %s', (_, sentence) => {
    expect(requests({ counts: young('PC 484(a)'), sentence })).toContain('1203.45');
  });

  it.each([
    ['at 18', { counts: young('PC 484(a)', { ageAtOffense: known(18) }) }],
    ['at an unknown age', { counts: young('PC 484(a)', { ageAtOffense: unknown }) }],
    ['of a drug offense', { counts: young('HS 11377(a)') }],
    ['of a driving offense', { counts: young('VC 12500(a)') }],
    ['of a parking ordinance', { counts: young('LAMC 80.69') }],
    ['of a felony', { counts: [count('PC 211', 'felony', { ageAtOffense: known(17) })] }],
    [
      'with a second conviction',
      { counts: young('PC 484(a)'), circumstances: { convictionsInAll: known(2) } },
    ],
    [
      'with an unknown number of convictions',
      { counts: young('PC 484(a)'), circumstances: { convictionsInAll: unknown } },
    ],
    [
      'with a second count',
      { counts: [...young('PC 484(a)'), count('PC 415', 'misdemeanor', { number: 2 })] },
    ],
    [
      'with a duty to register',
      { counts: young('PC 647.6(a)'), circumstances: { mustRegister: known(true) } },
    ],
    [
      'if no dismissal is open',
      { counts: young('PC 484(a)'), circumstances: { charged: known('yes') } },
    ],
  ] as [string, Told][])('is not asked %s', (_, told) => {
    expect(requests(told)).not.toContain('1203.45');
  });

  it('reaches other ordinances, and age 20 before March 7, 1973', () => {
    expect(requests({ counts: young('LAMC 41.27(c)') })).toContain('1203.45');
    const old = (convictedOn: string) => ({
      counts: young('PC 484(a)', {
        ageAtOffense: known(20),
        convictedOn: known(plain(convictedOn)),
      }),
      sentence: probation('1972-03-10', '1973-03-09'),
    });
    expect(requests(old('1973-03-06'))).toContain('1203.45');
    expect(requests(old('1973-03-07'))).not.toContain('1203.45');
  });
});
