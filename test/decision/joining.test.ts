import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Diagram, holesOf, results } from '../../src/decision/diagram.ts';
import { newSpace, type Space } from '../../src/decision/exploring.ts';
import type { PartAsked } from '../../src/decision/joining.ts';
import { runs } from '../properties/runs.ts';
import {
  anyRule,
  anyTruth,
  byHand,
  faults,
  inSpace,
  leafFor,
  type MadeUp,
  pointIn,
  type Truth,
} from './made-up-rules.ts';

const most = { both: Math.max, none: 0, enough: 3 };

interface Asked {
  readonly parts: readonly MadeUp[];
  readonly beside: MadeUp;
}

const anyAsked = fc.record({
  parts: fc.array(anyRule, { maxLength: 4 }),
  beside: anyRule,
});

function partsIn(space: Space, parts: readonly MadeUp[]): () => readonly PartAsked<number>[] {
  return () => parts.map((part, at) => ({ at: `part ${at}`, is: () => inSpace(part, space) }));
}

/** A rule that looks at what the parts come to, and at a fact beside them, in this order or the other. */
function explored(
  { parts, beside }: Asked,
  order: 'parts-first' | 'beside-first',
): Diagram<number> {
  const space = newSpace();
  const joined = space.joined({ ...most, parts: partsIn(space, parts) });
  return space.explore(() => {
    if (order === 'parts-first') return joined() * 10 + inSpace(beside, space);
    const found = inSpace(beside, space);
    return found === 0 ? 0 : joined() * 10 + found;
  }, String).diagram;
}

function known({ parts, beside }: Asked, order: string, truth: Truth): number {
  const found = byHand(beside, truth);
  if (order === 'beside-first' && found === 0) return 0;
  return Math.max(0, ...parts.map((part) => byHand(part, truth))) * 10 + found;
}

describe('what several parts come to together', () => {
  it('is, however the unknown facts are, what the known parts come to', () => {
    fc.assert(
      fc.property(
        anyAsked,
        fc.constantFrom('parts-first' as const, 'beside-first' as const),
        fc.array(anyTruth, { minLength: 8, maxLength: 8 }),
        (asked, order, truths) => {
          const diagram = explored(asked, order);
          for (const truth of truths) {
            expect(leafFor(diagram, pointIn(truth))).toBe(known(asked, order, truth));
          }
          expect(faults(diagram)).toEqual([]);
        },
      ),
      runs(300),
    );
  });

  it('is the same where a rule works it out once for several others', () => {
    fc.assert(
      fc.property(anyAsked, anyTruth, ({ parts, beside }, truth) => {
        const space = newSpace();
        const joined = space.joined({ ...most, parts: partsIn(space, parts) });
        const derived = space.derive(() => joined() > 1);
        const { diagram } = space.explore(
          () => (derived() ? inSpace(beside, space) : joined() + 10),
          String,
        );
        const together = Math.max(0, ...parts.map((part) => byHand(part, truth)));
        expect(leafFor(diagram, pointIn(truth))).toBe(
          together > 1 ? byHand(beside, truth) : together + 10,
        );
      }),
      runs(300),
    );
  });

  it('is the same without one of them as if only the others were there', () => {
    fc.assert(
      fc.property(anyAsked, anyTruth, ({ parts, beside }, truth) => {
        const space = newSpace();
        const joinedBut = space.joinedBut({ ...most, parts: partsIn(space, parts) });
        for (const [left, joined] of parts.map((_, at) => [at, joinedBut(`part ${at}`)] as const)) {
          const others = parts.filter((_, at) => at !== left);
          const rule = () => joined() * 10 + inSpace(beside, space);
          const { diagram } = space.explore(rule, String);
          const together = Math.max(0, ...others.map((part) => byHand(part, truth)));
          expect(leafFor(diagram, pointIn(truth))).toBe(together * 10 + byHand(beside, truth));
        }
      }),
      runs(200),
    );
  });

  it('is settled without one of them where it is settled for the others alone', () => {
    fc.assert(
      fc.property(anyAsked, ({ parts }) => {
        for (const [left] of parts.entries()) {
          const space = newSpace();
          const asked = partsIn(space, parts);
          const others = () => asked().filter(({ at }) => at !== `part ${left}`);
          const without = space.joinedBut({ ...most, parts: asked })(`part ${left}`);
          const alone = space.joined({ ...most, parts: others });
          expect(space.settled(without)).toBe(space.settled(alone));
        }
      }),
      runs(200),
    );
  });

  it('can be said of sixty parts, each of them in many ways', () => {
    const space = newSpace();
    const places = Array.from({ length: 60 }, (_, at) => `part ${at}`);
    const is = (at: string) =>
      space.read(`${at} one`, 4, at) === 3 && space.read(`${at} two`, 4, at) === 3;
    const either = { both: (a: boolean, b: boolean) => a || b, none: false, enough: true };
    const joined = space.joined({
      ...either,
      parts: () => places.map((at) => ({ at, is: () => is(at) })),
    });
    const { diagram, seen } = space.explore(() => (joined() ? 'some' : 'none'), String);
    expect(results(diagram)).toEqual(expect.arrayContaining(['some', 'none']));
    expect(holesOf(diagram)).toHaveLength(120);
    expect(seen).toEqual([]);
  });

  it('notes what each part read', () => {
    const space = newSpace();
    const joined = space.joined({
      ...most,
      parts: () =>
        ['one', 'two'].map((at) => ({
          at,
          is: () => {
            space.note({ path: at, seen: '1' });
            return 1;
          },
        })),
    });
    expect(space.explore(joined, String).seen).toEqual([
      { path: 'one', seen: '1' },
      { path: 'two', seen: '1' },
    ]);
  });

  it('looks no further once enough is known', () => {
    const neverLookedAt = () => {
      throw new Error('enough was known');
    };
    const space = newSpace();
    const joined = space.joined({
      ...most,
      parts: () => [
        { at: 'one', is: () => 3 },
        { at: 'two', is: neverLookedAt },
      ],
    });
    expect(space.settled(joined)).toBe(3);
    const late = [1, 3].map((says) => ({ at: `part ${says}`, is: () => says }));
    expect(space.settled(space.joined({ ...most, parts: () => late }))).toBe(3);
    expect(space.explore(joined, String).diagram).toMatchObject({ kind: 'leaf', is: 3 });
  });
});

it('what parts come to, and what is beside them, may turn on the same fact', () => {
  // What the parts come to is asked above the facts of the parts.
  const space = newSpace((path) => (path.startsWith('together') ? 0 : 1));
  const parts = () => [
    { at: 'part', is: () => (space.read('b', 3, 'b') === 1 ? 2 : space.read('c', 2, 'c')) },
  ];
  const joined = space.joined({ ...most, parts });
  const { diagram } = space.explore(
    () => (joined() === 1 ? `one, ${space.read('b', 3, 'b')}` : `${joined()}`),
    (is) => is,
  );
  const on = (b: number, c: number) => leafFor(diagram, (path) => (path === 'b' ? b : c));
  expect([on(0, 1), on(1, 1), on(2, 1), on(2, 0)]).toEqual(['one, 0', '2', 'one, 2', '0']);
});
