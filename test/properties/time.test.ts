import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/calendar/plain-date.ts';
import type { DecidedCount } from '../../src/eligibility/determination.ts';
import { sinceTheLastChange } from '../records/generated-days.ts';
import { storiesOn } from '../records/generated-stories.ts';
import { writtenDown } from '../records/written-down.ts';
import { decided } from './decided.ts';
import { runs } from './runs.ts';

// The law stays the same because we stay after its last change, and the facts because we read one
// record on several days. Only time passes.

const stories = sinceTheLastChange.chain(storiesOn);

const isOpen = (outcome: string) => outcome.startsWith('eligible');

/**
 * Two years after release but not yet two after the end of everything: the law does not say which.
 */
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

  it('opens a petition on the stated day, and not on the day before', () => {
    let seen = 0;
    fc.assert(
      fc.property(stories, (story) => {
        const record = writtenDown(story);
        for (const [index, { outcome, eligibleOn }] of decided(record, story.asOf).entries()) {
          if (outcome !== 'not-yet' || eligibleOn === undefined) continue;
          const before = decided(record, addDays(eligibleOn, -1))[index];
          const onTheDay = decided(record, eligibleOn)[index];
          // A bare section may lack its subdivision, and a record does not say how probation that
          // was running when it was written ended.
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
