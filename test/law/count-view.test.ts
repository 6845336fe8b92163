import { expect, it } from 'vitest';
import { plain } from '../../src/calendar/plain-date.ts';
import { newSpace } from '../../src/decision/exploring.ts';
import { countViews, partOfFact } from '../../src/law/count-view.ts';
import { alikeLookedAt } from '../../src/law/counts-alike.ts';
import { caseWith, count, recordWith } from '../records/clean-record.ts';
import { noProbation } from '../records/sentences.ts';

it('what is asked of the person comes first, then each case, each before its counts', () => {
  const inOrder = [
    'circumstances.charged',
    'cases[0].judgmentOn',
    'cases[0].counts[0].level',
    'cases[0].counts[1].level',
    'cases[0].counts[12].level',
    'cases[1].judgmentOn',
    'cases[1].counts[0].level',
    'cases[10].judgmentOn',
  ];
  const parts = inOrder.map(partOfFact);
  expect(parts[0]).toBe(0);
  expect(parts).toEqual(parts.toSorted((a, b) => a - b));
  expect(new Set(parts).size).toBe(inOrder.length);
});

const theft = count('PC 484(a)', 'misdemeanor');

function views(counts: number) {
  const many = Array.from({ length: counts }, (_, at) => ({ ...theft, number: at + 1 }));
  const other = { ...caseWith({}), number: 'BA000001' };
  const record = recordWith({ counts: many, otherCases: [other] });
  return countViews(record, plain('2026-11-23'), 'Los Angeles', newSpace());
}

it.each([
  [2, 2],
  [alikeLookedAt, alikeLookedAt],
  [alikeLookedAt + 1, alikeLookedAt],
])('of %s counts alike, rules look at %s, and each is decided', (counts, lookedAt) => {
  const [first, second] = views(counts);
  expect(first).toHaveLength(counts);
  expect(first?.[0]?.counts()).toHaveLength(lookedAt);
  expect(second?.[0]?.cases().map((one) => one.length)).toEqual([lookedAt, 1]);
});

it('a sentence is the case’s, unless the count has one of its own', () => {
  const counts = [theft, { ...theft, number: 2, sentence: noProbation() }];
  const [found] = countViews(
    recordWith({ counts }),
    plain('2026-11-23'),
    'Los Angeles',
    newSpace(),
  );
  expect(found?.map(({ at }) => at.sentence)).toEqual([
    'cases[0].sentence',
    'cases[0].counts[1].sentence',
  ]);
});
