import { describe, expect, it } from 'vitest';
import { penalCode } from '../../src/authority/citing.ts';
import { plain } from '../../src/calendar/plain-date.ts';
import { known, unknown } from '../../src/facts/fact.ts';
import { reachOf, turnsOn } from '../../src/law/offense.ts';
import type { ListedRow, OffenseList, RowTerms } from '../../src/law/offenses/listed.ts';
import { isListed, row } from '../../src/law/offenses/listed.ts';
import type { Count } from '../../src/record/record.ts';
import { count, pleaded } from '../records/clean-record.ts';
import { inEveryWay } from '../records/in-every-way.ts';

// What a row of a list requires of a count besides its section. The lists here are made up.

function listed(...rows: readonly ListedRow[]): OffenseList {
  return { authorities: [penalCode('1203.4', '(b)')], rows };
}

function reach(terms: RowTerms, told: Partial<Count> = {}, day = '2026-11-23') {
  const list = listed(row('PC 422', terms));
  const counts = [count('PC 422', 'felony', told)];
  return inEveryWay((view) => reachOf(list, view, plain(day)), { counts });
}

const convicted = (on: string) => ({ convictedOn: known(plain(on)) });

describe('a row for who was convicted from one day to another', () => {
  const terms = { convicted: { from: '2020-01-01', until: '2022-06-30' } };

  it.each([
    ['2019-12-31', ['no']],
    ['2020-01-01', ['yes']],
    ['2022-06-30', ['yes']],
    ['2022-07-01', ['no']],
  ])('convicted on %s: %j', (on, expected) => {
    expect(reach(terms, convicted(on))).toEqual(expected);
  });

  it('is asked about if the day is not known', () => {
    expect(reach(terms, { convictedOn: unknown })).toEqual(expect.arrayContaining(['yes', 'no']));
  });

  it('may have no last day, or no first', () => {
    expect(reach({ convicted: { from: '2020-01-01' } }, convicted('2024-01-01'))).toEqual(['yes']);
    expect(reach({ convicted: { until: '2020-01-01' } }, convicted('2012-01-01'))).toEqual(['yes']);
  });
});

describe('a row for offenses committed from one day on', () => {
  const terms = { committed: { from: '2020-01-01' } };

  it.each([
    ['2019-12-31', ['no'], 'no'],
    ['2020-01-01', ['unknown'], 'unknown'],
    ['2020-01-02', ['unknown'], 'unknown'],
  ])('convicted on %s: %j, for nobody is convicted before the offense', (on, expected, section) => {
    expect(reach(terms, convicted(on))).toEqual(expected);
    const list = listed(row('PC 422', terms));
    const facts = { convictedOn: plain(on) };
    expect(isListed(list, pleaded('PC 422'), plain('2026-11-23'), facts)).toBe(section);
  });

  it('and until another, is not closed by the conviction alone', () => {
    expect(reach({ committed: { until: '2020-01-01' } }, convicted('2012-01-01'))).toEqual([
      'unknown',
    ]);
    const list = listed(row('PC 422', { committed: { until: '2020-01-01' } }));
    const facts = { convictedOn: plain('2012-01-01') };
    expect(isListed(list, pleaded('PC 422'), plain('2026-11-23'), facts)).toBe('unknown');
  });
});

it('a row for felonies does not reach a misdemeanor', () => {
  expect(reach({ level: 'felony' })).toEqual(['yes']);
  expect(reach({ level: 'felony' }, { level: known('misdemeanor') })).toEqual(['no']);
});

it('a row that turns on a purpose is open, and says on what', () => {
  expect(reach({ turnsOn: 'by-force' })).toEqual(['unknown']);
  const on = (citation: string, day: string, ...rows: readonly ListedRow[]) =>
    inEveryWay((view) => turnsOn(listed(...rows), view, plain(day)).join(), {
      counts: [count(citation, 'felony')],
    });
  const rows = [
    row('PC 422', { turnsOn: 'by-force', from: '2020-01-01' }),
    row('PC 422', { turnsOn: 'lewd-conduct', only: 'solicitation' }),
    row('PC 211', { turnsOn: 'sexual-intent' }),
    row('PC 422'),
  ];
  expect(on('PC 422', '2020-01-01', ...rows)).toEqual(['by-force']);
  expect(on('PC 422', '2019-12-31', ...rows)).toEqual(['']);
  expect(on('PC 653f/422', '2026-11-23', ...rows)).toEqual(['by-force,lewd-conduct']);
});

it('is looked up by the day it is asked for, whatever was asked before', () => {
  const list = listed(row('PC 422', { from: '2020-01-01' }));
  const days = ['2026-11-23', '2019-12-31', '2026-11-23'] as const;
  const found = inEveryWay((view) => days.map((day) => reachOf(list, view, plain(day))).join(), {
    counts: [count('PC 422', 'felony')],
  });
  expect(found).toEqual(['yes,no,yes']);
});
