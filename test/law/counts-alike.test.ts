import { expect, it } from 'vitest';
import { known } from '../../src/facts/fact.ts';
import { alikeLookedAt, countsAlike, isLookedAt } from '../../src/law/counts-alike.ts';
import { count } from '../records/clean-record.ts';

// A count that says the same as another is decided with it, whatever its number.

const theft = count('PC 484(a)', 'misdemeanor');

const alike = (...told: readonly object[]) => {
  const [first, ...rest] = told.map((one, at) => ({ ...theft, ...one, number: at + 1 }));
  if (first === undefined) throw new Error('a case has a count');
  return countsAlike({ counts: [first, ...rest] });
};

it('counts are alike that say the same, whoever said it', () => {
  expect(alike({}, { level: known('misdemeanor', 'docket') }, {})).toEqual([
    [0, 1, 2],
    [0, 1, 2],
    [0, 1, 2],
  ]);
});

it('a count that says something else is not, nor one that says less', () => {
  expect(alike({}, { level: known('felony') }, { degree: known('first') }, {})).toEqual([
    [0, 3],
    [1],
    [2],
    [0, 3],
  ]);
});

it('of many alike, as many are looked at as rules can ask about', () => {
  const many = Array.from({ length: alikeLookedAt + 2 }, (_, place) => place * 2);
  expect(many.filter((place) => isLookedAt(many, place))).toEqual(many.slice(0, alikeLookedAt));
  expect(isLookedAt(many.slice(0, 2), 2)).toBe(true);
});
