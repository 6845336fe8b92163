import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOfEpoch, epochDay } from '../../src/calendar/plain-date.ts';
import { isBefore } from '../../src/decision/day.ts';
import {
  combining,
  cutsIn,
  type Diagram,
  diagramsOf,
  factsIn,
  type Hole,
  holesOf,
  leafOf,
  mapped,
  results,
} from '../../src/decision/diagram.ts';
import { newSpace, type Space } from '../../src/decision/exploring.ts';
import { whereFixed } from '../../src/decision/where-fixed.ts';
import { runs } from '../properties/runs.ts';
import { everyTruth as everyDays } from './made-up-days.ts';
import {
  anyRule,
  anyTruth,
  byHand,
  dayIn,
  faults,
  inSpace,
  leafFor,
  type MadeUp,
  type Truth,
} from './made-up-rules.ts';

function explored(rule: MadeUp, space: Space = newSpace()): Diagram<number> {
  return space.explore(() => inSpace(rule, space), String).diagram;
}

const facts = ['a', 'b', 'c', 'p', 'q'];

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

/** Every way in which the unknown facts of a made-up rule could turn out. */
const everyTruth: readonly Truth[] = [0, 1].flatMap((a) =>
  [0, 1, 2].flatMap((b) => [0, 1].flatMap((c) => everyDays.map((days) => ({ a, b, c, ...days })))),
);

describe('answers of some facts', () => {
  it('leave the results possible with them, and no others', () => {
    fc.assert(
      fc.property(anyRule, anyTruth, fc.subarray(facts, { minLength: 1 }), (rule, truth, fixed) => {
        const diagram = explored(rule);
        const holes = holesOf(diagram).filter(({ path }) => fixed.some((one) => one === path));
        fc.pre(holes.length > 0);
        const point = pointIn(truth);
        const found = whereFixed(diagram)(
          new Map(holes.map(({ order, path }) => [order, point(path)])),
        );
        const possible = everyTruth
          .filter((one) => holes.every(({ path }) => pointIn(one)(path) === point(path)))
          .map((one) => byHand(rule, one));
        expect([...found].sort()).toEqual([...new Set(possible)].sort());
      }),
      runs(200),
    );
  });
});

it('an answer of a fact that is asked under one answer of another leaves that one’s results', () => {
  const says = (one: number): MadeUp => ({ reads: 'nothing', says: one });
  const asks = (word: 'b' | 'c', ...of: readonly number[]): MadeUp => ({
    reads: 'word',
    word,
    answers: of.map(says),
  });
  const rule: MadeUp = { reads: 'word', word: 'a', answers: [asks('b', 0, 1, 2), asks('c', 3, 4)] };
  const diagram = explored(rule);
  const c = holesOf(diagram).find(({ path }) => path === 'c');
  if (c === undefined) throw new Error('c is asked');
  expect([...whereFixed(diagram)(new Map([[c.order, 1]]))].sort()).toEqual([0, 1, 2, 4]);
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

it.each([0, 1, 2, 3, 4, 5, 6, 7])(
  'a fact asked again under its own answers up to %i, and under the rest, changes nothing',
  (last) => {
    const space = newSpace();
    const of = diagramsOf<string>((is) => is);
    const [hole] = holesOf(space.explore(() => space.read('a', 9, 'a'), String).diagram);
    if (hole === undefined) throw new Error('a is asked');
    const whole = of.choose(hole, [
      { last: 2, under: of.leaf('low') },
      { last: 5, under: of.leaf('middle') },
      { last: 8, under: of.leaf('high') },
    ]);
    const again = [
      { last, under: whole },
      { last: 8, under: whole },
    ];
    expect(of.choose(hole, again)).toBe(whole);
    const cutOff = [
      { last: 2, under: whole },
      { last: 8, under: of.leaf('high') },
    ];
    const plain = [
      { last: 2, under: of.leaf('low') },
      { last: 8, under: of.leaf('high') },
    ];
    expect(of.choose(hole, cutOff)).toBe(of.choose(hole, plain));
  },
);

describe('the facts that can change a result', () => {
  it('are in the order in which they were read, whichever part of the record each is in', () => {
    const space = newSpace((path) => (path === 'first' ? 1 : 0));
    const { diagram } = space.explore(
      () => space.read('first', 2, 'first') + space.read('second', 2, 'second') * 2,
      String,
    );
    expect(holesOf(diagram).map(({ path }) => path)).toEqual(['first', 'second']);
    expect(factsIn(diagram).map(({ path }) => path)).toEqual(['first', 'second']);
  });

  it('are both days if the question is which of them comes first', () => {
    const space = newSpace();
    const rule = () => isBefore(dayIn(space, 'p'), dayIn(space, 'q'));
    const { diagram } = space.explore(rule, String);
    expect(factsIn(diagram).map(({ path }) => path)).toEqual(['p', 'q']);
    expect(holesOf(diagram)).toMatchObject([{ path: 'p before q' }]);
  });

  it('are both days in the order in which they were read, whichever is to come first', () => {
    const space = newSpace();
    const rule = () => {
      const [p, q] = [dayIn(space, 'p'), dayIn(space, 'q')];
      return isBefore(q, p);
    };
    const { diagram } = space.explore(rule, String);
    expect(holesOf(diagram).map(({ path }) => path)).toEqual(['q before p']);
    expect(factsIn(diagram).map(({ path }) => path)).toEqual(['p', 'q']);
  });

  it('are not cut anywhere by a diagram that does not ask them', () => {
    const space = newSpace();
    const read = (path: string) => space.explore(() => space.read(path, 3, path), String).diagram;
    const [hole] = holesOf(read('other'));
    if (hole === undefined) throw new Error('it is asked');
    expect(cutsIn(read('a'), hole)).toEqual([2]);
    expect(cutsIn(leafOf(1), hole)).toEqual([2]);
  });

  it('are none if nothing is unknown', () => {
    expect(factsIn(explored({ reads: 'nothing', says: 1 }))).toEqual([]);
  });
});
