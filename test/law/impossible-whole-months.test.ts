import { describe, expect, it } from 'vitest';
import { type PlainDate, plain } from '../../src/calendar/plain-date.ts';
import { type Fact, known } from '../../src/facts/fact.ts';
import { contradictions } from '../../src/law/contradictions.ts';
import { datesInOrder } from '../../src/record/checks/dates-in-order.ts';
import { notInTheFuture } from '../../src/record/checks/not-in-the-future.ts';
import { count, recordWith, type Told } from '../records/clean-record.ts';
import { countyJail, probation } from '../records/sentences.ts';

// A month or a year that is impossible on every day of it stops the record, as a day does; one that
// is possible on any day does not.

const span = (from: string, to: string): Fact<PlainDate> => ({
  known: false,
  within: { from: plain(from), to: plain(to) },
});

const asOf = plain('2026-11-24');

const found = (told: Told, bornOn?: string) => {
  const record = recordWith(told);
  const petitioner =
    bornOn === undefined ? record.petitioner : { ...record.petitioner, bornOn: plain(bornOn) };
  const born = { ...record, petitioner };
  return [
    ...contradictions(born),
    ...datesInOrder(born),
    ...notInTheFuture(born, { asOf, now: asOf }),
  ].map(({ code, seen }) => (seen === undefined ? code : `${code} ${seen}`));
};

const ended = (endedOn: Fact<PlainDate>, told: Parameters<typeof probation>[2] = {}): Told => ({
  sentence: probation('2022-03-10', '2023-03-09', { endedOn, ...told }),
});

const redesignated = (on: Fact<PlainDate>): Told => ({
  counts: [
    count('HS 11350(a)', 'misdemeanor', {
      reductions: [{ under: '1170.18', to: 'misdemeanor', on }],
    }),
  ],
});

const convicted = (citation: string, convictedOn: Fact<PlainDate>): Told => ({
  counts: [count(citation, 'felony', { convictedOn })],
});

const jailed = (judgmentOn: Fact<string>): Told => ({
  counts: [count('HS 11351', 'felony', { convictedOn: span('2010-01-01', '2010-12-31') })],
  judgmentOn,
  sentence: countyJail('straight', '2013-01-15'),
});

const discharged = (endedOn: Fact<PlainDate>) =>
  ended(endedOn, { ended: known('early-discharge') });

describe('a day known to the month or the year', () => {
  it.each<readonly [string, Told, readonly string[]]>([
    [
      'probation that ended in the year before it began',
      ended(span('2021-01-01', '2021-12-31')),
      ['dates-out-of-order 2021'],
    ],
    [
      'probation that ended in the month before it began',
      ended(span('2022-02-01', '2022-02-28')),
      ['dates-out-of-order 2022-02'],
    ],
    [
      'probation that ended in the month in which it began',
      ended(span('2022-03-01', '2022-03-31')),
      [],
    ],
    [
      'probation that ended next month',
      ended(span('2026-12-01', '2026-12-31')),
      ['in-the-future 2026-12'],
    ],
    ['probation that ended this month', ended(span('2026-11-01', '2026-11-30')), []],
    [
      'an early discharge in the month after the last day',
      discharged(span('2023-04-01', '2023-04-30')),
      ['discharged-after-the-end'],
    ],
    [
      'an early discharge in the month of the last day',
      discharged(span('2023-03-01', '2023-03-31')),
      [],
    ],
    [
      'Proposition 47 in the month before it',
      redesignated(span('2014-10-01', '2014-10-31')),
      ['redesignated-too-early 2014-10', 'dates-out-of-order 2014-10'],
    ],
    [
      'Proposition 47 in its first month, of a later conviction',
      redesignated(span('2014-11-01', '2014-11-30')),
      ['dates-out-of-order 2014-11'],
    ],
    [
      'county jail under PC 1170(h) in the year before it',
      jailed({ known: false, within: { from: plain('2010-01-01'), to: plain('2010-12-31') } }),
      ['jail-before-realignment'],
    ],
    [
      'county jail under PC 1170(h) in its first year',
      jailed({ known: false, within: { from: plain('2011-01-01'), to: plain('2011-12-31') } }),
      [],
    ],
    [
      'PC 287 in the year before it had its number',
      convicted('PC 287(b)(1)', span('2018-01-01', '2018-12-31')),
      ['section-not-yet PC 287(b)(1)'],
    ],
    ['PC 287 in its first year', convicted('PC 287(b)(1)', span('2019-01-01', '2019-12-31')), []],
    [
      'no supervision now, and its end next year',
      {
        counts: [count('HS 11351', 'felony')],
        sentence: countyJail('split', '2023-01-15', {
          supervisionUntil: span('2027-01-01', '2027-12-31'),
        }),
      },
      ['supervised-and-not'],
    ],
  ])('%s', (_, told, expected) => {
    expect(found(told)).toEqual(expected);
  });

  it.each([
    ['2008-04-01', ['convicted-under-14 2022-03']],
    ['2008-03-31', []],
    ['2022-04-01', ['before-birth 2022-03']],
    ['2022-03-31', ['convicted-under-14 2022-03']],
  ])('a person born on %s, convicted in March 2022: %j', (bornOn, expected) => {
    const told = convicted('PC 487(a)', span('2022-03-01', '2022-03-31'));
    expect(found(told, bornOn)).toEqual(expected);
  });
});
