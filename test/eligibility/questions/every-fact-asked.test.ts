import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deciding } from '../../../src/decision/combine.ts';
import { type CoreDetermination, decideCount } from '../../../src/eligibility/decide-count.ts';
import { unknownFacts } from '../../../src/eligibility/questions/unknown-facts.ts';
import { contextsOf } from '../../properties/decided.ts';
import { withHoles } from '../../records/generated-holes.ts';
import { anyStory } from '../../records/generated-stories.ts';
import { writtenDown } from '../../records/written-down.ts';

/** What the doors wait for that are not shut by another thing. */
function awaited({ routes }: CoreDetermination): readonly string[] {
  return routes
    .filter((route) => route.outcome === 'needs-facts')
    .flatMap((route) => deciding(route.tree))
    .flatMap(({ answer }) => (answer.is === 'unknown' ? answer.asks : []));
}

describe('a fact that a rule asks for', () => {
  it('can be asked, with its answers', () => {
    const stories = fc.sample(anyStory.chain(withHoles), { numRuns: 150, seed: 1203 });
    const seen = new Set<string>();
    const missing = new Set<string>();
    for (const { story, says } of stories) {
      for (const context of contextsOf(writtenDown(story, says), story.asOf)) {
        const facts = unknownFacts(context);
        for (const path of awaited(decideCount(context))) {
          seen.add(path.replaceAll(/\[\d+\]/gu, ''));
          // What is part of a sentence of no known kind is asked for after the kind.
          if (!facts.some((fact) => path === fact.path || path.startsWith(`${fact.path}.`)))
            missing.add(`${context.at.count}: ${path}`);
        }
      }
    }
    expect(seen.size).toBeGreaterThan(25);
    expect([...missing]).toEqual([]);
  });
});
