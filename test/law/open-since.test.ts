import { describe, expect, it } from 'vitest';
import { type PlainDate, plain } from '../../src/calendar/plain-date.ts';
import { leavesOf } from '../../src/decision/told.ts';
import { type Fact, known } from '../../src/facts/fact.ts';
import { decideCase } from '../eligibility/decide-case.ts';
import { count, recordWith, type Told } from '../records/clean-record.ts';
import { deferredEntry, prison } from '../records/sentences.ts';

// A petition is open since its last wait ended, and never since before the act that created it.

function openSince(route: string, told: Told, asOf: string): string | undefined {
  const record = recordWith(told);
  const [{ routes }] = decideCase(record, record.cases[0], plain(asOf)).counts;
  const tree = routes.find((one) => one.route === route)?.tree;
  if (tree?.answer.is !== 'yes') return undefined;
  const days = leavesOf(tree).flatMap(({ answer }) =>
    answer.is === 'yes' && answer.since !== undefined ? [answer.since] : [],
  );
  return [...days].sort().at(-1);
}

const drugs = (paroleEnded: string): Told => ({
  counts: [count('HS 11378', 'felony')],
  judgmentOn: '2008-02-03',
  sentence: prison('2009-04-01', paroleEnded),
});

const deferred = (dismissedOn: string): Told => ({
  counts: [count('HS 11350(a)', 'felony')],
  judgmentOn: '2010-03-01',
  sentence: deferredEntry('2010-03-01', { dismissedOn: known(plain(dismissedOn)) }),
});

it.each([
  ['1203.41-prison', '2023-01-01', drugs('2012-04-01')],
  ['1203.41-prison', '2023-01-01', drugs('2020-12-30')],
  ['1203.41-prison', '2023-01-01', drugs('2020-12-31')],
  ['1203.41-prison', '2023-01-02', drugs('2021-01-01')],
  ['1203.42', '2018-01-01', drugs('2012-04-01')],
  ['1203.42', '2023-01-01', drugs('2020-12-31')],
  ['1203.43', '2016-01-01', deferred('2011-09-01')],
  ['1203.43', '2016-01-02', deferred('2016-01-02')],
] as const)('PC %s is open since %s', (route, expected, told) => {
  expect(openSince(route, told, '2026-11-23')).toBe(expected);
});

describe('if only the year in which parole ended is known', () => {
  const because = (
    year: string,
    last = `${year}-12-31`,
    circumstances: Told['circumstances'] = {},
  ) => {
    const within = { from: plain(`${year}-01-01`), to: plain(last) };
    const paroleEndedOn: Fact<PlainDate> = { known: false, within };
    const sentence = prison('2009-04-01', 'unknown', { paroleEndedOn });
    const record = recordWith({ ...drugs('2021-12-31'), sentence, circumstances });
    const [{ because }] = decideCase(record, record.cases[0], plain('2026-11-23')).counts;
    return because;
  };

  it.each([
    ['2020-12-30', {}],
    ['2020-12-31', {}],
    ['2021-01-01', { openSince: 'unknown' }],
  ])(
    'and its last day may be %s, the wait of two years may end after the act: %j',
    (last, words) => {
      expect(because('2020', last)[0].with).toEqual(words);
      const servingSentence = known({ is: true, until: known(plain('2022-06-05')) } as const);
      const before = { asOf: plain('2022-06-01'), servingSentence };
      expect(because('2020', last, before)[0].with).toEqual(words);
    },
  );

  it('PC 1203.41 is open since an unknown day, if parole may be what kept it shut last', () => {
    expect(because('2021')[0]).toMatchObject({
      code: 'open/1203.41-prison',
      with: { openSince: 'unknown' },
    });
  });

  it('PC 1203.41 is open since the act that reaches it, if parole was over long before', () => {
    const [open, ...others] = because('2015');
    expect(open?.with).toEqual({});
    expect(others.map((one) => one.with['since'])).toEqual(['2023-01-01']);
  });
});
