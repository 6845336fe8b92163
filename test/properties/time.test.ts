import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/calendar/plain-date.ts';
import type { DecidedCount } from '../../src/eligibility/determination.ts';
import { sinceTheLastChange } from '../records/generated-days.ts';
import { storiesOn } from '../records/generated-stories.ts';
import { writtenDown } from '../records/written-down.ts';
import { decided } from './decided.ts';
import { runs } from './runs.ts';

// The law is held fixed by staying after its last change; the facts, by reading one record on
// several days. Only the day passes.

const stories = sinceTheLastChange.chain(storiesOn);

const isOpen = (outcome: string) => outcome.startsWith('eligible');

/** Two years after release and not yet two after the end of it all: the law does not say which. */
function isBetweenReadings({ outcome, because }: DecidedCount): boolean {
  return (
    outcome === 'needs-lawyer' &&
    because.some((reason) => reason.code === 'wait-after-prison/unsettled')
  );
}

describe('time alone', () => {
  it('never turns what is open into not yet', () => {
    fc.assert(
      fc.property(stories, fc.integer({ min: 1, max: 4000 }), (story, days) => {
        const record = writtenDown(story);
        const later = decided(record, addDays(story.asOf, days));
        for (const [index, now] of decided(record, story.asOf).entries()) {
          if (isOpen(now.outcome)) expect(later[index]?.outcome).not.toBe('not-yet');
        }
      }),
      runs(300),
    );
  });

  it('opens a petition on the day that was named, and not on the day before', () => {
    let seen = 0;
    fc.assert(
      fc.property(stories, (story) => {
        const record = writtenDown(story);
        for (const [index, { outcome, eligibleOn }] of decided(record, story.asOf).entries()) {
          if (outcome !== 'not-yet' || eligibleOn === undefined) continue;
          const before = decided(record, addDays(eligibleOn, -1))[index];
          const onTheDay = decided(record, eligibleOn)[index];
          // A bare section may be missing its part; and how probation ended that ran when its record
          // was written, the record does not say.
          if (onTheDay?.outcome === 'needs-facts') continue;
          if (before !== undefined && isBetweenReadings(before)) continue;
          seen += 1;
          expect(before?.outcome).toBe('not-yet');
          expect(before?.eligibleOn).toBe(eligibleOn);
          expect(isOpen(onTheDay?.outcome ?? '')).toBe(true);
        }
      }),
      runs(300),
    );
    expect(seen).toBeGreaterThan(20);
  });
});
