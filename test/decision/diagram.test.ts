import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOfEpoch, epochDay } from '../../src/calendar/plain-date.ts';
import {
  combining,
  cutsIn,
  type Diagram,
  diagramsOf,
  type Hole,
  holesOf,
  mapped,
  results,
} from '../../src/decision/diagram.ts';
import { newSpace, type Space } from '../../src/decision/exploring.ts';
import { whereFixed } from '../../src/decision/where-fixed.ts';
import { runs } from '../properties/runs.ts';
import {
  anyRule,
  anyTruth,
  byHand,
  faults,
  inSpace,
  leafFor,
  type MadeUp,
  type Truth,
} from './made-up-rules.ts';

function explored(rule: MadeUp, space: Space = newSpace()): Diagram<number> {
  return space.explore(() => inSpace(rule, space), String).diagram;
}

const pointIn = (truth: Truth) => (path: string) =>
  path === 'p' || path === 'q'
    ? epochDay(truth[path])
    : path === 'a' || path === 'b' || path === 'c'
      ? truth[path]
      : Number.NaN;

/** The same facts, with this point as the answer of the hole. */
function withAnswer(truth: Truth, { path }: Hole, point: number): Truth {
  return { ...truth, [path]: path === 'p' || path === 'q' ? dayOfEpoch(point) : point };
}

describe('two diagrams', () => {
  it('combined give the combination of both results, whatever the facts', () => {
    fc.assert(
      fc.property(anyRule, anyRule, anyTruth, (one, two, truth) => {
        const space = newSpace();
        const of = diagramsOf<number>(String);
        const add = combining(of, (a: number, b: number) => a + b);
        const [first, second] = [explored(one, space), explored(two, space)];
        const sum = add(
          mapped(of, first, (is) => is),
          mapped(of, second, (is) => is),
        );
        expect(leafFor(sum, pointIn(truth))).toBe(byHand(one, truth) + byHand(two, truth));
        expect(faults(sum)).toEqual([]);
      }),
      runs(300),
    );
  });

  it('that are alike are one object: one look tells them apart', () => {
    fc.assert(
      fc.property(anyRule, (rule) => {
        const of = diagramsOf<number>(String);
        const diagram = explored(rule);
        const same = mapped(of, diagram, (is) => is);
        expect(mapped(of, diagram, (is) => is)).toBe(same);
        expect(combining(of, (a: number) => a)(same, same)).toBe(same);
      }),
    );
  });
});

describe('a diagram with other results', () => {
  it('names no fact that no longer changes anything', () => {
    fc.assert(
      fc.property(anyRule, anyTruth, (rule, truth) => {
        const of = diagramsOf<boolean>(String);
        const isOdd = mapped(of, explored(rule), (is) => is % 2 === 1);
        expect(leafFor(isOdd, pointIn(truth))).toBe(byHand(rule, truth) % 2 === 1);
        expect(faults(isOdd)).toEqual([]);
      }),
      runs(200),
    );
  });
});

describe('an answer of one fact', () => {
  it('leaves the results possible with it, and no others', () => {
    fc.assert(
      fc.property(anyRule, fc.nat(), fc.nat(), (rule, which, answer) => {
        const diagram = explored(rule);
        const holes = holesOf(diagram);
        const hole = holes[which % Math.max(holes.length, 1)];
        if (hole === undefined) return;
        const point = hole.first + (answer % (hole.last - hole.first + 1));
        const found = whereFixed(diagram)(new Map([[hole.order, point]]));
        const possible = new Set(
          fc
            .sample(anyTruth, { numRuns: 60, seed: 7 })
            .map((truth) => byHand(rule, withAnswer(truth, hole, point))),
        );
        for (const one of possible) expect(found).toContain(one);
        for (const one of found) expect(results(diagram)).toContain(one);
      }),
      runs(200),
    );
  });

  it('is a range with one result inside and another outside', () => {
    fc.assert(
      fc.property(anyRule, anyTruth, (rule, truth) => {
        const diagram = explored(rule);
        for (const hole of holesOf(diagram)) {
          const cuts = cutsIn(diagram, hole);
          expect(cuts.at(-1)).toBe(hole.last);
          let first = hole.first;
          for (const last of cuts) {
            const ends = [first, last].map((point) => byHand(rule, withAnswer(truth, hole, point)));
            expect(ends[0]).toBe(ends[1]);
            first = last + 1;
          }
        }
      }),
      runs(200),
    );
  });
});
