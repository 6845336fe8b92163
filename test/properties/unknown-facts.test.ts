import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CountDetermination } from '../../src/eligibility/determination.ts';
import { consistent, withHoles } from '../records/generated-holes.ts';
import { anyStory } from '../records/generated-stories.ts';
import { writtenDown } from '../records/written-down.ts';
import { decided, determined } from './decided.ts';
import { runs } from './runs.ts';

const holed = anyStory.map(consistent).chain(withHoles);

function outcomesNamed({ questions }: CountDetermination): ReadonlySet<string> {
  return new Set(questions.flatMap((one) => one.leadsTo.map(({ outcome }) => outcome)));
}

describe('an unknown fact', () => {
  it('without a question changes nothing, whatever the truth is', () => {
    let silent = 0;
    fc.assert(
      fc.property(holed, ({ story, says }) => {
        const whole = decided(writtenDown(story), story.asOf);
        const { cases } = determined(writtenDown(story, says), story.asOf);
        for (const [index, count] of cases.flatMap(({ counts }) => counts).entries()) {
          if (count.questions.some((one) => one.changes === 'outcome')) continue;
          silent += 1;
          expect(whole[index]?.outcome).toBe(count.outcome);
        }
      }),
      runs(60),
    );
    expect(silent).toBeGreaterThan(20);
  });

  it('gives, once it is known, no outcome that was not possible before', () => {
    fc.assert(
      fc.property(holed, fc.nat(), ({ story, hidden }, which) => {
        const told = hidden[which % Math.max(hidden.length, 1)];
        if (told === undefined) return;
        const before = writtenDown(story, (path) => !hidden.includes(path));
        const after = writtenDown(story, (path) => path === told || !hidden.includes(path));
        const now = decided(after, story.asOf);
        const { cases } = determined(before, story.asOf);
        for (const [index, count] of cases.flatMap(({ counts }) => counts).entries()) {
          const outcome = now[index]?.outcome ?? '';
          if (outcome === count.outcome) continue;
          expect([...outcomesNamed(count), 'needs-facts']).toContain(outcome);
        }
      }),
      runs(60),
    );
  });
});
