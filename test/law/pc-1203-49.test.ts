import { expect, it } from 'vitest';
import { known, unknown } from '../../src/facts/fact.ts';
import { answer } from '../records/answer.ts';
import { count } from '../records/clean-record.ts';

// PC 1203.49: "solicitation or prostitution, as described in subdivision (b) of Section 647", as the
// result of human trafficking.

const trafficked = (citation: string) =>
  answer({
    counts: [count(citation, 'misdemeanor')],
    since: { traffickingVictim: known(true) },
  }).routes;

it.each([
  ['PC 647(b)', true],
  ['PC 647(b)(1)', true],
  ['PC 647', true],
  ['PC 647(a)', false],
  ['PC 653.22', false],
])('is a route for a victim convicted of %s: %s', (citation, expected) => {
  expect(trafficked(citation).includes('1203.49')).toBe(expected);
});

it.each([
  ['says that there was none', known(false), false],
  ['does not mention it', unknown, true],
])('does not hold up a petition if the record %s', (_, traffickingVictim, mayBe) => {
  const counts = [count('PC 647(b)', 'misdemeanor')];
  const found = answer({ counts, since: { traffickingVictim } });
  expect(found.outcome).toBe('eligible-mandatory');
  expect(found.routes.includes('1203.49')).toBe(mayBe);
});
