import { expect, it } from 'vitest';
import type { Authorities } from '../../src/authority/authority.ts';
import { cite } from '../../src/authority/authority.ts';
import { penalCode } from '../../src/authority/citing.ts';
import { plain } from '../../src/calendar/plain-date.ts';
import { isInForce, wordsInForce } from '../../src/law/words-in-force.ts';

// The law of the day: what is cited is what was law then. These have made-up days.

const always = penalCode('1203.4', '(a)(1)');
const later = { ...penalCode('1203.41', '(a)'), effectiveFrom: plain('2023-01-01') };
const until2020 = { ...penalCode('1203.3', '(a)'), effectiveUntil: plain('2020-12-31') };

const cited = (authorities: Authorities, day: string) =>
  wordsInForce(authorities, plain(day)).map(cite);

it.each([
  ['2020-12-31', ['PC 1203.4(a)(1)', 'PC 1203.3(a)']],
  ['2021-01-01', ['PC 1203.4(a)(1)']],
  ['2022-12-31', ['PC 1203.4(a)(1)']],
  ['2023-01-01', ['PC 1203.4(a)(1)', 'PC 1203.41(a)']],
])('on %s only what was law is cited: %j', (day, expected) => {
  expect(cited([always, later, until2020], day)).toEqual(expected);
});

it('if none of it was law, all of it is cited, and the answer says so', () => {
  expect(cited([later, until2020], '2022-06-01')).toEqual(['PC 1203.41(a)', 'PC 1203.3(a)']);
});

it.each([
  ['2020-12-31', true],
  ['2021-01-01', false],
  ['2022-12-31', false],
  ['2023-01-01', true],
])('some of it was law on %s: %s', (day, expected) => {
  expect(isInForce([later, until2020], plain(day))).toBe(expected);
});
