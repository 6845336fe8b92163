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
  }).doors;

it.each([
  ['PC 647(b)', true],
  ['PC 647(b)(1)', true],
  ['PC 647', true],
  ['PC 647(a)', false],
  ['PC 653.22', false],
])('is a door for a victim convicted of %s: %s', (citation, expected) => {
  expect(trafficked(citation).includes('1203.49')).toBe(expected);
});

it.each([
  ['says that there was none', known(false)],
  ['says nothing of it', unknown],
])('is no door where the record %s', (_, traffickingVictim) => {
  const counts = [count('PC 647(b)', 'misdemeanor')];
  expect(answer({ counts, since: { traffickingVictim } }).doors).not.toContain('1203.49');
});
