import { describe, expect, it } from 'vitest';
import { plain } from '../../../src/calendar/plain-date.ts';
import { known, unknown } from '../../../src/facts/fact.ts';
import type { Circumstances, Reduction } from '../../../src/record/record.ts';
import { answer } from '../../records/answer.ts';
import { count, type Told } from '../../records/clean-record.ts';
import { countyJail, noProbation, prison, probation } from '../../records/sentences.ts';

const others = (told: Told, asOf?: string) => answer(told, asOf).alternatives;
const left = (citation: string, told: Told = {}): Told => ({
  counts: [count(citation, 'felony')],
  sentence: probation('2016-04-01', '2019-03-31'),
  ...told,
});
const registers = (tier: 1 | 2 | 3 | 'unknown'): Partial<Circumstances> => ({
  mustRegister: known(true),
  registrationTier: tier === 'unknown' ? unknown : known(tier),
});

describe('a certificate of rehabilitation', () => {
  const imprisoned = (citation: string): Told => ({
    counts: [count(citation, 'felony')],
    judgmentOn: '2014-02-03',
    sentence: prison('2016-01-15', '2018-01-15'),
  });

  it('is named after a prison term, whether open or excluded', () => {
    expect(others(imprisoned('PC 211'))).toContain('certificate-of-rehabilitation');
    expect(others(imprisoned('PC 211'), '2017-05-04')).toContain('certificate-of-rehabilitation');
    const told = { ...imprisoned('PC 261(a)(2)'), circumstances: registers(3) };
    expect(others(told)).toContain('certificate-of-rehabilitation');
  });

  it.each([
    ...['PC 269', 'PC 286(c)', 'PC 287(c)', 'PC 288a(c)', 'PC 288(a)', 'PC 288(c)(1)', 'PC 288.5'],
    ...['PC 288.7(a)', 'PC 289(j)'],
  ])('is never for %s', (citation) => {
    const told = { ...imprisoned(citation), circumstances: registers(3) };
    expect(others(told)).not.toContain('certificate-of-rehabilitation');
  });

  it('is named after probation for a listed offense without registration, since 2023', () => {
    const told = left('PC 261.5(d)');
    expect(others(told)).toContain('certificate-of-rehabilitation');
    expect(others(told, '2022-12-31')).not.toContain('certificate-of-rehabilitation');
    expect(others({ ...told, circumstances: registers(1) })).not.toContain(
      'certificate-of-rehabilitation',
    );
  });

  it('is not named after probation that can be dismissed, for a misdemeanor, or while barred', () => {
    const none = 'certificate-of-rehabilitation';
    expect(others({ counts: [count('PC 211', 'felony')] })).not.toContain(none);
    expect(others({ counts: [count('PC 311.2(a)', 'misdemeanor')] })).not.toContain(none);
    const circumstances: Partial<Circumstances> = { charged: known('yes') };
    expect(others({ ...imprisoned('PC 211'), circumstances })).not.toContain(none);
  });

  it('is named after a county jail felony since AB 1924', () => {
    const told: Told = {
      counts: [count('HS 11378', 'felony')],
      judgmentOn: '2014-02-03',
      sentence: countyJail('straight', '2016-01-15'),
    };
    expect(others(told, '2023-01-01')).toContain('certificate-of-rehabilitation');
    expect(others(told, '2022-12-31')).not.toContain('certificate-of-rehabilitation');
  });

  it('is not named for a felony that was redesignated', () => {
    const reductions: readonly Reduction[] = [
      { under: '1170.18', on: known(plain('2019-05-01')), to: 'misdemeanor' },
    ];
    const told = {
      ...imprisoned('HS 11350(a)'),
      counts: [count('HS 11350(a)', 'felony', { reductions })],
    };
    expect(others(told)).not.toContain('certificate-of-rehabilitation');
    expect(others(told, '2019-04-30')).toContain('certificate-of-rehabilitation');
  });
});

describe('a pardon, or a lawyer', () => {
  it.each([
    ['a felony', left('PC 288(a)'), 'direct-pardon'],
    [
      'a misdemeanor with a duty to register',
      { counts: [count('PC 311.11(a)', 'misdemeanor')], circumstances: registers(1) },
      'direct-pardon',
    ],
    ['any other misdemeanor', { counts: [count('PC 311.2(a)', 'misdemeanor')] }, 'lawyer'],
    [
      'a misdemeanor of an equipment inspection',
      {
        counts: [
          count('VC 2800(a)', 'misdemeanor', { vehicleConduct: known('equipment-inspection') }),
        ],
        sentence: noProbation(),
      },
      'lawyer',
    ],
  ] as [string, Told, string][])('%s that is left out: %s', (_, told, expected) => {
    const found = others(told);
    expect(found).toContain(expected);
    expect(found).not.toContain(expected === 'lawyer' ? 'direct-pardon' : 'lawyer');
  });

  it('is named for a prison term that the law did not reach on that day', () => {
    const told: Told = {
      counts: [count('PC 211', 'felony')],
      judgmentOn: '2012-02-03',
      sentence: prison('2014-02-01', '2015-02-01'),
    };
    expect(others(told, '2017-05-04')).toEqual(
      expect.arrayContaining(['certificate-of-rehabilitation', 'direct-pardon']),
    );
  });
});

describe('PC 290.5', () => {
  it.each([
    [1, '2021-07-01', true],
    [2, '2021-07-01', true],
    [2, '2021-06-30', false],
    [3, '2026-11-23', false],
    ['unknown', '2026-11-23', false],
  ] as const)('for tier %s on %s: %s', (tier, asOf, expected) => {
    const told = left('PC 288(a)', { circumstances: registers(tier) });
    expect(others(told, asOf).includes('PC 290.5 petition')).toBe(expected);
  });

  it('is not named for a count that was dismissed: no duty came of it', () => {
    const dismissed = count('PC 288(a)', 'felony', { disposition: known('dismissed') });
    const told = left('PC 288(a)', { circumstances: registers(1), counts: [dismissed] });
    expect(others(told)).not.toContain('PC 290.5 petition');
  });
});

describe('PC 1203.3', () => {
  const running = (told: Told = {}): Told => ({
    counts: [count('PC 459/460(b)', 'felony', { wobbler: known(true) })],
    sentence: probation('2025-06-01', '2027-05-31', { ended: known('running') }),
    ...told,
  });

  it('is open while probation runs, with PC 17(b)(3) for a wobbler', () => {
    expect(others(running())).toEqual(expect.arrayContaining(['PC 1203.3', 'PC 17(b)(3)']));
    expect(others(running({ counts: [count('PC 211', 'felony')] }))).not.toContain('PC 17(b)(3)');
  });

  it('is open on an earlier day of probation that has since been completed', () => {
    const sentence = probation('2016-04-01', '2019-03-31');
    expect(others({ sentence }, '2018-06-01')).toContain('PC 1203.3');
    expect(others({ sentence }, '2019-04-01')).not.toContain('PC 1203.3');
  });

  it('is not open if probation was summarily revoked', () => {
    const sentence = probation('2025-06-01', '2027-05-31', { ended: known('summarily-revoked') });
    expect(others({ sentence })).not.toContain('PC 1203.3');
  });

  it.each([
    [undefined, true],
    ['CA', true],
    ['NV', false],
    ['US', false],
  ])('in the other case, for %s: %s', (state, expected) => {
    const onProbationElsewhere: Circumstances['onProbationElsewhere'] = known({
      is: true,
      until: known(plain('2027-01-10')),
      ...(state === undefined ? {} : { state }),
    });
    const found = others({ circumstances: { onProbationElsewhere } });
    expect(found.includes('PC 1203.3 in the other case')).toBe(expected);
  });
});

describe('if this court has no petition', () => {
  it.each([
    [
      'another county',
      { court: { system: 'superior', county: 'Orange' } },
      'file in the county of conviction',
    ],
    ['a federal case', { court: { system: 'federal' } }, 'federal pardon'],
    [
      'a juvenile case',
      { court: { system: 'juvenile', county: 'Los Angeles' } },
      'WIC 781/786 sealing',
    ],
    [
      'a ticket',
      { counts: [count('VC 22350', 'infraction')], sentence: noProbation() },
      'none-needed',
    ],
  ] as [string, Told, string][])('%s: %s', (_, told, expected) => {
    expect(others(told)).toContain(expected);
  });

  it('says that nothing is needed only if the case is nothing but tickets', () => {
    const counts = [count('VC 22350', 'infraction'), count('PC 415', 'misdemeanor', { number: 2 })];
    expect(others({ counts, sentence: noProbation() })).not.toContain('none-needed');
  });

  it.each([
    ['2017-12-31', []],
    ['2018-01-01', ['PC 851.91']],
    ['2022-07-01', ['PC 851.91', 'PC 851.93']],
  ])('names sealing of an arrest under what was in force on %s', (asOf, expected) => {
    const counts = [count('PC 484(a)', 'misdemeanor', { disposition: known('dismissed') })];
    expect(others({ counts }, asOf)).toEqual(expected);
  });
});
