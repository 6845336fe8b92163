import { describe, expect, it } from 'vitest';
import { plain } from '../../src/calendar/plain-date.ts';
import { determined } from '../properties/decided.ts';
import { recordOf } from '../records/sparse-record.ts';

const asOf = plain('2026-11-28');

/** Two cases typed from a list of numbers and sections, and what else is known. */
function bareCases({ now = {}, other = {}, count = {} }: Beside) {
  const cases = [
    { counts: [{ statute: 'PC 484(a)' }] },
    { counts: [{ statute: 'PC 459', ...count }], more: other },
  ];
  return recordOf({ now, cases }, asOf);
}

interface Beside {
  /** What is known of the person today. */
  readonly now?: object;
  /** What is known of the other case. */
  readonly other?: object;
  /** What is known of the other case's count. */
  readonly count?: object;
}

const path = 'cases[1].counts[0].disposition';

function previewOfPending(beside: Beside) {
  const [first] = determined(bareCases(beside), asOf).cases;
  const asked = first.counts[0].questions.find((question) => question.path === path);
  const {
    brings: _,
    answer: __,
    ...leads
  } = asked?.leadsTo.find(({ answer }) => answer === 'pending') ?? {};
  return leads;
}

function givenPending({ count, ...beside }: Beside) {
  const [first] = determined(
    bareCases({ ...beside, count: { ...count, disposition: 'pending' } }),
    asOf,
  ).cases;
  const { outcome, route, eligibleOn, atTheEarliest } = first.counts[0];
  const given = { outcome, route, eligibleOn, atTheEarliest };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

describe('if a count of another case may be pending, the preview of that answer', () => {
  it.each<readonly [string, Beside]>([
    ['nothing else is known', {}],
    ['the person may be charged with nothing', { now: { charged: 'no' } }],
    ['the person is charged with an infraction', { now: { charged: 'infraction' } }],
    ['a warrant is out in a third case', { now: { warrant: 'bench-in-another-case' } }],
    ['an arrest warrant is out', { now: { warrant: 'arrest' } }],
    [
      'the other case has a sentence',
      { other: { sentence: { kind: 'probation', startedOn: '2025-02-03', months: 24 } } },
    ],
    [
      'the other count has a sentence',
      { count: { sentence: { kind: 'probation', startedOn: '2025-02-03', months: 24 } } },
    ],
  ])('is what the record with it gives: %s', (_, beside) => {
    expect(previewOfPending(beside)).toEqual(givenPending(beside));
  });
});
