import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DecidedCount } from '../../src/eligibility/determination.ts';
import type { CourtCase, PersonRecord } from '../../src/record/record.ts';
import { anyStory } from '../records/generated-stories.ts';
import type { Story } from '../records/story.ts';
import { writtenDown } from '../records/written-down.ts';
import { decided, determined } from './decided.ts';
import { runs } from './runs.ts';

/** A story with its cases and their counts in another order; `from` says where each was. */
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

/** What is said about a count, with its facts' places mapped by `where`, unordered. */
function saying(count: DecidedCount | undefined, where: (path: string) => string) {
  const reasons = count?.because.map(({ code, with: { path, ...words } }) =>
    JSON.stringify([code, path === undefined ? '' : where(path), words]),
  );
  return {
    outcome: count?.outcome,
    route: count?.route,
    eligibleOn: count?.eligibleOn,
    because: reasons?.sort(),
  };
}

/**
 * A place in the shuffled record as a place in the original record: `cases[0].counts[2].statute`.
 */
function whereItWas(path: string, from: Shuffled['from']): string {
  const [, courtCase, count] = /^cases\[(\d+)\](?:\.counts\[(\d+)\])?/u.exec(path) ?? [];
  if (courtCase === undefined) return path;
  const cases = [...new Set(from.map((one) => one.courtCase))];
  const was = cases[Number(courtCase)];
  const rest = path.replace(/^cases\[\d+\]/u, `cases[${was}]`);
  if (count === undefined) return rest;
  const counts = from.filter((one) => one.courtCase === was);
  return rest.replace(/counts\[\d+\]/u, `counts[${counts[Number(count)]?.count}]`);
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
            expect(saying(after[index], (path) => whereItWas(path, from))).toEqual(
              saying(before[was], (path) => path),
            );
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
