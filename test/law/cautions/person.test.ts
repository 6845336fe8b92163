import { describe, expect, it } from 'vitest';
import { cite } from '../../../src/authority/authority.ts';
import { plain } from '../../../src/calendar/plain-date.ts';
import { known, unknown } from '../../../src/facts/fact.ts';
import type { Circumstances } from '../../../src/record/record.ts';
import { firstCount } from '../../records/asked-of-a-count.ts';
import { count, type Told } from '../../records/clean-record.ts';
import {
  countyJail,
  deferredEntry,
  noProbation,
  prison,
  probation,
} from '../../records/sentences.ts';

// Cautions about the person and the case along with a dismissal, and their authority.

const caution = (code: string, told: Told, asOf?: string) =>
  firstCount(told, asOf).cautions.find((one) => one.code === code);
const cites = (code: string, told: Told, asOf?: string) =>
  caution(code, told, asOf)?.authorities.map(cite);
const person = (circumstances: Partial<Circumstances>): Told => ({ circumstances });

const jail: Told = {
  counts: [count('HS 11378', 'felony')],
  judgmentOn: '2016-01-01',
  sentence: countyJail('straight', '2018-01-15'),
};
const split: Told = { ...jail, sentence: countyJail('split', '2018-01-15') };
const inPrison: Told = {
  counts: [count('PC 496(a)', 'felony')],
  judgmentOn: '2014-02-03',
  sentence: prison('2016-01-15', '2017-01-15'),
};
const beforeRealignment: Told = {
  counts: [count('HS 11351', 'felony')],
  judgmentOn: '2009-02-03',
  sentence: prison('2010-01-15', '2011-01-15'),
};
const infraction: Told = {
  counts: [count('PC 415', 'infraction')],
  judgmentOn: '2024-09-03',
  sentence: noProbation(),
};

describe('a person who is not a citizen', () => {
  it('hears about immigration first, open or not', () => {
    const told = person({ noncitizen: known(true), mustRegister: known(true) });
    expect(firstCount(told).cautions[0]?.code).toBe('immigration-advice-first');
    const charged = person({ noncitizen: known(true), charged: known('yes') });
    expect(firstCount(charged).cautions[0]?.code).toBe('immigration-advice-first');
    expect(cites('immigration-advice-first', told)).toContain('PC 1203.43(a)');
  });

  it.each([known(false), unknown])('is a person the record calls one (%j)', (noncitizen) => {
    expect(caution('immigration-advice-first', person({ noncitizen }))).toBeUndefined();
  });
});

describe('the duty to register', () => {
  it('continues after the dismissal', () => {
    const told = person({ mustRegister: known(true) });
    expect(cites('registration-continues', told)).toEqual(['PC 290.5(a)', 'PC 290.007']);
  });

  it.each([known(false), unknown])('is mentioned if the record has it (%j)', (mustRegister) => {
    expect(caution('registration-continues', person({ mustRegister }))).toBeUndefined();
  });
});

describe('a protective order', () => {
  const until = (day: string): Told => ({ since: { protectiveOrderUntil: known(plain(day)) } });

  it.each([
    ['2026-11-22', false],
    ['2026-11-23', true],
    ['2026-11-24', true],
  ])('until %s is still in effect on November 23, 2026: %s', (day, stands) => {
    const found = caution('protective-order-continues', until(day));
    expect(found?.with).toEqual(stands ? { until: day } : undefined);
  });

  it.each([known('none' as const), unknown])(
    'that is "none" or unknown is not mentioned (%j)',
    (fact) => {
      expect(
        caution('protective-order-continues', { since: { protectiveOrderUntil: fact } }),
      ).toBeUndefined();
    },
  );

  it.each([
    ['2021-12-31', 'PC 136.2(i)(1)'],
    ['2022-01-01', 'PC 1203.4(a)(4)'],
  ])('cites %s on %s', (asOf, section) => {
    const told = {
      ...until('2030-01-01'),
      judgmentOn: '2018-03-10',
      sentence: probation('2018-03-10', '2019-03-09'),
    };
    expect(cites('protective-order-continues', told, asOf)).toEqual([section]);
  });
});

describe('a debt of restitution', () => {
  it.each([
    [known(1), true],
    [known(0), false],
    [unknown, false],
  ])('of %j is mentioned: %s', (owed, told) => {
    const found = cites('restitution-debt-survives', { owed: { restitution: { owed } } });
    expect(found).toEqual(told ? ['PC 1203.1(a)(3)'] : undefined);
  });
});

describe('the written declaration of PC 1203.4a(f)', () => {
  it('is for an infraction', () => {
    expect(cites('written-declaration', infraction)).toEqual(['PC 1203.4a(f)']);
  });

  it.each([
    ['a misdemeanor', { ...infraction, counts: [count('PC 415', 'misdemeanor')] }],
    ['a misdemeanor after probation', {}],
  ] as [string, Told][])('is not asked of %s', (_, told) => {
    expect(caution('written-declaration', told)).toBeUndefined();
  });
});

describe('in-home care and tribal licenses (PC 1203.41(b)(2))', () => {
  it.each([
    ['2023-07-09', false],
    ['2023-07-10', true],
    ['2023-07-11', true],
  ])('are mentioned on %s: %s', (asOf, told) => {
    for (const petition of [jail, split, inPrison]) {
      const found = cites('home-care-and-tribal-licenses', petition, asOf);
      expect(found).toEqual(told ? ['PC 1203.41(b)(2)'] : undefined);
    }
  });

  it.each([
    ['after probation', {}],
    ['under PC 1203.4a', infraction],
    ['while a charge is open', { ...jail, circumstances: { charged: known('yes') } }],
  ] as [string, Told][])('are not told of %s', (_, told) => {
    expect(caution('home-care-and-tribal-licenses', told)).toBeUndefined();
  });
});

describe('licenses and public office', () => {
  it.each([
    ['probation', {}, 'PC 1203.4(a)(1)'],
    ['county jail', jail, 'PC 1203.41(b)(2)'],
    ['prison', inPrison, 'PC 1203.41(b)(2)'],
  ] as [string, Told, string][])('must be told after %s', (_, told, section) => {
    expect(cites('licenses-and-public-office', told)).toEqual([section, 'BP 480(c)']);
  });

  it('must be disclosed after prison before realignment, on a day when only PC 1203.42 was open', () => {
    const cited = cites('licenses-and-public-office', beforeRealignment, '2020-01-02');
    expect(cited).toEqual(['PC 1203.42(b)(2)', 'BP 480(c)']);
  });

  it.each([
    ['PC 1203.4a', infraction],
    [
      'PC 1203.43',
      { counts: [count('HS 11350(a)', 'felony')], sentence: deferredEntry('1998-06-01') },
    ],
  ] as [string, Told][])('are no matter of %s', (_, told) => {
    expect(caution('licenses-and-public-office', told)).toBeUndefined();
  });
});
