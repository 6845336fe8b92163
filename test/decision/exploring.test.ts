import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { epochDay, plain } from '../../src/calendar/plain-date.ts';
import { type Day, dayAfter, isAfter, isBefore, knownDay } from '../../src/decision/day.ts';
import { type Diagram, holesOf, results } from '../../src/decision/diagram.ts';
import { newSpace, type Space } from '../../src/decision/exploring.ts';
import { runs } from '../properties/runs.ts';
import {
  anyRule,
  anyTruth,
  byHand,
  dayIn,
  faults,
  inSpace,
  leafFor,
  type MadeUp,
  pointIn,
} from './made-up-rules.ts';

function explored(rule: MadeUp): Diagram<number> {
  const space = newSpace();
  return space.explore(() => inSpace(rule, space), String).diagram;
}

describe('a rule over unknown facts', () => {
  it('gives, for every combination of answers, what it gives if they are known', () => {
    fc.assert(
      fc.property(anyRule, fc.array(anyTruth, { minLength: 8, maxLength: 8 }), (rule, truths) => {
        const diagram = explored(rule);
        for (const truth of truths) {
          expect(leafFor(diagram, pointIn(truth))).toBe(byHand(rule, truth));
        }
      }),
      runs(300),
    );
  });

  it('names each fact once, in one order, and none whose answers change nothing', () => {
    fc.assert(
      fc.property(anyRule, (rule) => {
        expect(faults(explored(rule))).toEqual([]);
      }),
      runs(300),
    );
  });

  it('names only facts that change it: each has two answers with different results', () => {
    fc.assert(
      fc.property(anyRule, fc.array(anyTruth, { minLength: 30, maxLength: 30 }), (rule, truths) => {
        const named = holesOf(explored(rule)).map(({ path }) => path);
        for (const key of ['a', 'b', 'c'] as const) {
          const turns = truths.some(
            (truth) => byHand(rule, truth) !== byHand(rule, { ...truth, [key]: 0 }),
          );
          if (turns) expect(named).toContain(key);
        }
      }),
      runs(200),
    );
  });

  it('has one leaf if everything is known, or nothing it reads matters', () => {
    expect(explored({ reads: 'nothing', says: 3 })).toMatchObject({ kind: 'leaf', is: 3 });
    const same: MadeUp = { reads: 'nothing', says: 1 };
    const idle = explored({ reads: 'word', word: 'b', answers: [same, same, same] });
    expect(idle).toMatchObject({ kind: 'leaf', is: 1 });
  });
});

describe('what a rule reads', () => {
  it('is asked only once in a run, with one answer', () => {
    const space = newSpace();
    const { diagram } = space.explore(
      () => [space.read('a', 2, 'a'), space.read('a', 2, 'a')].join(),
      (is) => is,
    );
    expect(results(diagram)).toEqual(['0,0', '1,1']);
  });

  it('inside an answer is asked only if that answer is given', () => {
    const space = newSpace();
    const { diagram } = space.explore(
      () => (space.read('on', 2, 'on') === 0 ? 'off' : `until ${space.read('until', 2, 'until')}`),
      (is) => is,
    );
    expect(results(diagram)).toEqual(['off', 'until 0', 'until 1']);
    if (diagram.kind === 'leaf') throw new Error('a split is wanted');
    expect(diagram.parts.map(({ last, under }) => [last, under.kind])).toEqual([
      [0, 'leaf'],
      [1, 'split'],
    ]);
  });

  it('is noted for the reasons, each fact once, in every run', () => {
    const space = newSpace();
    const { seen } = space.explore(() => {
      space.note({ path: 'a', seen: 'unknown' });
      if (space.read('a', 2, 'a') === 1) space.note({ path: 'b', seen: 'no' });
      return true;
    }, String);
    expect(seen.map(({ path }) => path)).toEqual(['a', 'b']);
  });

  it('in a nested rule is separate: the outer rule’s answers do not carry over', () => {
    const space = newSpace();
    const { diagram } = space.explore(() => {
      const outer = space.read('a', 2, 'a');
      const inner = space.explore(() => space.read('a', 2, 'a'), String);
      return `${outer} of ${results(inner.diagram).join(' or ')}`;
    }, String);
    expect(results(diagram)).toEqual(['0 of 0 or 1', '1 of 0 or 1']);
  });

  it('passes on its own errors', () => {
    const space = newSpace();
    const broken = () => {
      space.read('a', 2, 'a');
      throw new Error('a fault of the rule');
    };
    expect(() => space.explore(broken, String)).toThrow('a fault of the rule');
    expect(results(space.explore(() => space.read('a', 2, 'a'), String).diagram)).toEqual([0, 1]);
    const looking = () => {
      throw new Error('a fault of the rule');
    };
    expect(() => space.settled(looking)).toThrow('a fault of the rule');
  });
});

describe('what several rules ask alike', () => {
  /** Three ways to be convicted and one not to be: most rules ask only yes or no. */
  const convicted = (space: Space) => space.derive(() => space.read('ended', 4, 'ended') < 3);

  it('splits a rule only by its own answers', () => {
    const space = newSpace();
    const isConvicted = convicted(space);
    let runs = 0;
    const { diagram } = space.explore(() => {
      runs += 1;
      return isConvicted() ? 'yes' : 'no';
    }, String);
    expect(results(diagram)).toEqual(['yes', 'no']);
    // Once to find out what it asks, and once for each of two answers.
    expect(runs).toBe(3);
  });

  it('gives the same as the rule itself, whatever else is asked', () => {
    fc.assert(
      fc.property(anyRule, anyRule, anyTruth, (shared, own, truth) => {
        const space = newSpace();
        const worked = space.derive(() => inSpace(shared, space));
        const [one, other] = [byHand(shared, truth), byHand(own, truth)];
        const before = space.explore(
          () => `${worked()} ${inSpace(own, space)} ${worked()}`,
          String,
        );
        expect(leafFor(before.diagram, pointIn(truth))).toBe(`${one} ${other} ${one}`);
        expect(faults(before.diagram)).toEqual([]);
        const after = space.explore(() => `${inSpace(own, space)} ${worked()}`, String);
        expect(leafFor(after.diagram, pointIn(truth))).toBe(`${other} ${one}`);
        expect(faults(after.diagram)).toEqual([]);
      }),
      runs(200),
    );
  });

  it('leaves its facts with the caller', () => {
    const space = newSpace();
    const worked = space.derive(() => {
      space.note({ path: 'ended', seen: 'unknown' });
      return space.read('ended', 2, 'ended');
    });
    for (const round of [1, 2]) {
      const { seen } = space.explore(() => worked() + round, String);
      expect(seen).toEqual([{ path: 'ended', seen: 'unknown' }]);
    }
  });
});

describe('an unknown day', () => {
  it.each([
    ['2026-02-01', 1],
    ['2026-02-02', 2],
    ['2026-02-12', 2],
    ['2026-02-13', 1],
  ])('is split to the day if a rule depends on %s', (turn, leaves) => {
    const space = newSpace();
    const { diagram } = space.explore(
      () => dayIn(space, 'p').reaches((day) => day >= plain(turn)),
      String,
    );
    expect(results(diagram)).toHaveLength(leaves);
    if (diagram.kind === 'split') {
      expect(diagram.parts[0]?.last).toBe(epochDay(plain(turn)) - 1);
    }
  });
});

it.each([
  ['serving.until', 0],
  ['serving[0].on', 0],
  ['servings', 1],
  ['serving10.until', 1],
])('a day is counted from unless it is inside a fact that is asked first: %s', (path, counts) => {
  const space = newSpace();
  const [from, to] = [plain('2026-01-01'), plain('2026-12-31')];
  const { diagram } = space.explore(
    () =>
      space.read('serving', 2, 'serving') === 0
        ? -1
        : space.day(path, from, to, path).counts().length,
    String,
  );
  expect(results(diagram)).toEqual([-1, counts]);
});

it('a rule goes on with its own answers after it looked whether something is settled', () => {
  const space = newSpace();
  const rule = () => {
    const before = space.read('a', 2, 'a');
    space.note({ path: 'a', seen: 'unknown' });
    const looked = [space.settled(() => space.read('a', 2, 'a')), space.settled(() => 'told')];
    return [before, ...looked.map(String), space.read('a', 2, 'a')].join(' ');
  };
  const { diagram, seen } = space.explore(rule, String);
  expect(results(diagram)).toEqual(['0 undefined told 0', '1 undefined told 1']);
  expect(seen).toEqual([{ path: 'a', seen: 'unknown' }]);
});

describe('which of two unknown days comes first', () => {
  const counting = (one: (day: Day) => Day, other: (day: Day) => Day) => {
    const space = newSpace();
    const rule = () => isBefore(one(dayIn(space, 'p')), other(dayIn(space, 'q')));
    return holesOf(space.explore(rule, String).diagram).map(({ counted }) => counted === true);
  };
  const itself = (day: Day) => day;

  it('follows from the two days, unless one of them is counted from another day', () => {
    expect(counting(itself, itself)).toEqual([false]);
    expect(counting(dayAfter, itself)).toEqual([true]);
    expect(counting(itself, dayAfter)).toEqual([true]);
  });

  it('is not asked if one of them is known', () => {
    const space = newSpace();
    const known = knownDay(plain('2026-02-05'));
    const rule = () => isBefore(dayIn(space, 'p'), known);
    expect(holesOf(space.explore(rule, String).diagram).map(({ path }) => path)).toEqual(['p']);
  });

  it('is not asked once one of them is settled to the day', () => {
    const space = newSpace();
    const first = plain('2026-02-01');
    const rule = () => {
      const day = dayIn(space, 'p');
      return isAfter(day, first) ? 'later' : isBefore(day, dayIn(space, 'q'));
    };
    const found = holesOf(space.explore(rule, String).diagram).map(({ path }) => path);
    expect(found).toEqual(['p', 'q']);
  });
});
