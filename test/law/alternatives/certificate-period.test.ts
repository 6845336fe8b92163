import { describe, expect, it } from 'vitest';
import { plain } from '../../../src/calendar/plain-date.ts';
import { known, unknown } from '../../../src/facts/fact.ts';
import type { Circumstances } from '../../../src/record/record.ts';
import { firstCount } from '../../records/asked-of-a-count.ts';
import { count, type Told } from '../../records/clean-record.ts';
import { countyJail, deferredEntry, prison, probation } from '../../records/sentences.ts';

// PC 4852.01 and 4852.03: who may petition for a certificate of rehabilitation, and from which day.

const certificate = (told: Told, asOf?: string) =>
  firstCount(told, asOf).alternatives.find((one) => one.code === 'certificate-of-rehabilitation');
const opensOn = (told: Told, asOf?: string) => certificate(told, asOf)?.opensOn;

const imprisoned = (citation: string, circumstances: Partial<Circumstances> = {}): Told => ({
  counts: [count(citation, 'felony')],
  judgmentOn: '2014-02-03',
  sentence: prison('2016-01-15', '2018-01-15'),
  circumstances,
});
const registers: Partial<Circumstances> = {
  mustRegister: known(true),
  registrationTier: known(3),
};
/** A duty that resulted from this conviction: rules.md 16.4, "that felony". */
const ordered = (told: Told, citation: string): Told => ({
  ...told,
  counts: [count(citation, 'felony', { registration: known(true) })],
});
const since = (day: string): Partial<Circumstances> => ({
  livesInCaliforniaSince: known(plain(day)),
});

describe('the period of rehabilitation (PC 4852.03(a))', () => {
  it.each([
    ['seven years for most felonies', imprisoned('PC 211'), '2023-01-16'],
    ['nine for murder', imprisoned('PC 187'), '2025-01-16'],
    ['nine for MVC 1672(a), which (a)(1) names too', imprisoned('MVC 1672(a)'), '2025-01-16'],
    ['nine for kidnapping for ransom', imprisoned('PC 209'), '2025-01-16'],
    ['seven for plain kidnapping', imprisoned('PC 207(a)'), '2023-01-16'],
    ['ten for who must register', imprisoned('PC 261(a)(2)', registers), '2026-01-16'],
    [
      'ten for kidnapping and a duty to register',
      ordered(imprisoned('PC 209', registers), 'PC 209'),
      '2026-01-16',
    ],
  ])('is %s', (_, told, day) => {
    expect(opensOn(told)).toBe(day);
    expect(certificate(told)?.with).toEqual({ opensOn: day });
  });

  it('ends no sooner than five years of living in California', () => {
    expect(opensOn(imprisoned('PC 211', since('2017-06-01')))).toBe('2023-01-16');
    expect(opensOn(imprisoned('PC 211', since('2018-01-16')))).toBe('2023-01-17');
  });

  it('runs from the release, not from the end of parole', () => {
    const told = { ...imprisoned('PC 211'), sentence: prison('2016-01-15', '2019-01-15') };
    expect(opensOn(told)).toBe('2023-01-16');
  });

  it('runs from the discharge if no release is known', () => {
    const discharged = prison('unknown', 'unknown', { completedOn: known(plain('2017-05-01')) });
    expect(opensOn({ ...imprisoned('PC 211'), sentence: discharged })).toBe('2024-05-02');
  });

  it('runs from the end of county jail', () => {
    const told: Told = {
      counts: [count('HS 11378', 'felony')],
      judgmentOn: '2014-02-03',
      sentence: countyJail('straight', '2016-01-15'),
    };
    expect(opensOn(told)).toBe('2023-01-16');
  });

  it('runs from the release on probation', () => {
    const told: Told = {
      counts: [count('PC 261.5(d)', 'felony')],
      sentence: probation('2016-04-01', '2019-03-31'),
    };
    expect(opensOn(told)).toBe('2023-04-02');
  });

  it.each([
    ['release', { ...imprisoned('PC 211'), sentence: prison('unknown', 'unknown') }],
    ['duty to register', imprisoned('PC 211', { mustRegister: unknown })],
  ])('has no day while the %s is unknown', (_, told) => {
    const found = certificate(told, '2017-05-04');
    expect(found).toBeDefined();
    expect(found).not.toHaveProperty('opensOn');
    expect(found?.with).toEqual({});
  });
});

describe('a certificate of rehabilitation is not named', () => {
  const left: Told = {
    counts: [count('PC 261.5(d)', 'felony')],
    sentence: probation('2016-04-01', '2019-03-31'),
  };

  it.each([
    ['for a federal felony', { ...imprisoned('PC 211'), court: { system: 'federal' } }],
    [
      'for what a juvenile court found',
      { ...imprisoned('PC 211'), court: { system: 'juvenile', county: 'Los Angeles' } },
    ],
    [
      'where there is no conviction',
      {
        ...imprisoned('PC 211'),
        counts: [count('PC 211', 'felony', { disposition: known('acquitted') })],
      },
    ],
    [
      'after deferred entry of judgment',
      { counts: [count('HS 11350(a)', 'felony')], sentence: deferredEntry('1996-06-01') },
    ],
    [
      'after probation for a felony that can be dismissed',
      { ...left, counts: [count('PC 211', 'felony')] },
    ],
    [
      'after probation for a misdemeanor',
      { ...left, counts: [count('PC 261.5(d)', 'misdemeanor')] },
    ],
  ] as [string, Told][])('%s', (_, told) => {
    expect(certificate(told)).toBeUndefined();
  });

  it('but is for an attempt at an offense on its list (PC 4852.01(c))', () => {
    expect(certificate(imprisoned('PC 288(a)', registers))).toBeUndefined();
    expect(certificate(imprisoned('PC 664/288(a)', registers))).toBeDefined();
  });

  it('but is after state prison if no level was written down: only felonies go there', () => {
    const told = { ...imprisoned('PC 211'), counts: [count('PC 211', 'unknown')] };
    expect(certificate(told)).toBeDefined();
  });

  it('but is after a suspended prison term that was executed on an unknown day', () => {
    const told = (term: 'executed' | 'none'): Told => ({
      counts: [count('PC 261.5(d)', 'felony')],
      sentence: probation('2016-04-01', '2019-03-31', {
        suspended: known('execution'),
        suspendedPrisonTerm: known(term),
      }),
      circumstances: registers,
    });
    // Since 2023 whether PC 1203.41 reaches that term is a lawyer's question, and nothing is named.
    const before = '2022-12-31';
    expect(certificate(told('executed'), before)).toBeDefined();
    expect(opensOn(told('executed'), before)).toBeUndefined();
    expect(certificate(told('executed'))).toBeUndefined();
    expect(certificate(told('none'), before)).toBeUndefined();
  });
});
