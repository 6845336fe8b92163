import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CourtCase, PersonRecord } from '../../src/record/record.ts';
import { anyStory } from '../records/generated-stories.ts';
import type { Story } from '../records/story.ts';
import { writtenDown } from '../records/written-down.ts';
import { decided, determined } from './decided.ts';
import { runs } from './runs.ts';

/** A story with its cases, and the counts of each, in another order; `from` tells where each was. */
interface Shuffled {
  readonly story: Story;
  readonly from: readonly { readonly courtCase: number; readonly count: number }[];
}

function shuffled(story: Story): fc.Arbitrary<Shuffled> {
  const inCases = story.cases.map((courtCase, index) =>
    fc
      .shuffledSubarray([...courtCase.counts.keys()], { minLength: courtCase.counts.length })
      .map((order) => ({ courtCase, index, order })),
  );
  return fc
    .tuple(...inCases)
    .chain((cases) => fc.shuffledSubarray(cases, { minLength: cases.length }))
    .map((cases) => ({
      story: {
        ...story,
        cases: cases.map(({ courtCase, order }) => ({
          ...courtCase,
          counts: order.flatMap((at) => courtCase.counts[at] ?? []),
        })),
      },
      from: cases.flatMap(({ index, order }) =>
        order.map((count) => ({ courtCase: index, count })),
      ),
    }));
}

function withKeysReversed<T extends object>(value: T): T {
  const turned = Object.fromEntries(Object.entries(value).reverse());
  return Object.assign(Object.create(Object.getPrototypeOf(value)), turned);
}

function turned(record: PersonRecord): PersonRecord {
  const [first, ...rest] = record.cases.map((one) => {
    const [main, ...others] = one.counts.map(withKeysReversed);
    if (main === undefined) return one;
    const courtCase: CourtCase = { ...one, counts: [main, ...others] };
    return withKeysReversed(courtCase);
  });
  if (first === undefined) return record;
  const circumstances = withKeysReversed(record.circumstances);
  return withKeysReversed({ ...record, circumstances, cases: [first, ...rest] });
}

describe('the order', () => {
  it('of cases and counts changes no decision', () => {
    fc.assert(
      fc.property(
        anyStory.chain((story) => fc.tuple(fc.constant(story), shuffled(story))),
        ([story, { story: other, from }]) => {
          const places = story.cases.flatMap((one, courtCase) =>
            [...one.counts.keys()].map((count) => ({ courtCase, count })),
          );
          const before = decided(writtenDown(story), story.asOf);
          const after = decided(writtenDown(other), story.asOf);
          for (const [index, at] of from.entries()) {
            const was = places.findIndex(
              (one) => one.courtCase === at.courtCase && one.count === at.count,
            );
            const { outcome, route, eligibleOn, because } = before[was] ?? {};
            expect(after[index]).toMatchObject({ outcome, because });
            expect(after[index]?.route).toBe(route);
            expect(after[index]?.eligibleOn).toBe(eligibleOn);
          }
        },
      ),
      runs(150),
    );
  });

  it('of the keys of a record changes no byte of the answer', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const record = writtenDown(story);
        const before = JSON.stringify(determined(record, story.asOf));
        expect(JSON.stringify(determined(turned(record), story.asOf))).toBe(before);
      }),
      runs(20),
    );
  });
});
