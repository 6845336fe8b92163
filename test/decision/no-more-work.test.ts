import { describe, expect, it } from 'vitest';
import { penalCode } from '../../src/authority/citing.ts';
import { dayOfEpoch, epochDay, plain } from '../../src/calendar/plain-date.ts';
import { type Answer, never, untilAnAct, yes } from '../../src/decision/answer.ts';
import {
  combining,
  type Diagram,
  diagramsOf,
  holesOf,
  leafOf,
  results,
  type Split,
} from '../../src/decision/diagram.ts';
import { newSpace, type Space } from '../../src/decision/exploring.ts';
import { allOf, answered, judge, newAnswers } from '../../src/decision/rule.ts';
import { tellingOnce, told } from '../../src/decision/told.ts';
import { whereFixed } from '../../src/decision/where-fixed.ts';
import { dayIn } from './made-up-rules.ts';

// The same answers could be had with much more work. These tests say how little is enough.

/** How often a rule is run, until every way the unknown facts could turn out has its result. */
function runsOf<T>(rule: (space: Space) => () => T): number {
  const space = newSpace();
  const one = rule(space);
  let runs = 0;
  space.explore(() => {
    runs += 1;
    return one();
  }, String);
  return runs;
}

describe('a rule is run', () => {
  it('once if it needs no unknown fact', () => {
    expect(runsOf(() => () => 'known')).toBe(1);
  });

  it('once for each side of the day on which it turns, after the run that asks', () => {
    const turn = plain('2026-02-07');
    expect(runsOf((space) => () => dayIn(space, 'p').reaches((day) => day >= turn))).toBe(3);
  });

  it('no more for what several rules share, if what that turns on is already decided', () => {
    const rule = (space: Space) => {
      const isLow = space.derive(() => space.read('a', 4, 'a') < 2);
      return () => `${space.read('a', 4, 'a')} ${isLow()}`;
    };
    expect(runsOf(rule)).toBe(1 + 4);
  });

  it('only for what is left of a day of which it already knows more', () => {
    const reaches = (space: Space, day: string) =>
      dayIn(space, 'p').reaches((one) => one >= plain(day));
    const rule = (space: Space) => {
      const third = space.derive(() =>
        reaches(space, '2026-02-09') ? 'late' : reaches(space, '2026-02-04') ? 'middle' : 'early',
      );
      return () => `${reaches(space, '2026-02-06')} ${third()}`;
    };
    expect(runsOf(rule)).toBe(1 + 2 * 3);
  });
});

describe('what is asked of every other part', () => {
  const either = { both: (a: boolean, b: boolean) => a || b, none: false, enough: true };

  it('is asked of each part once, whichever of them is left out', () => {
    const space = newSpace();
    const places = ['part 1', 'part 2', 'part 3'];
    const runs: string[] = [];
    const parts = () =>
      places.map((at) => ({
        at,
        is: () => {
          runs.push(at);
          return false;
        },
      }));
    const joinedBut = space.joinedBut({ ...either, parts });
    for (const at of places) space.explore(joinedBut(at), String);
    expect(runs.toSorted()).toEqual(places);
  });

  it('is not asked of the part that is left out', () => {
    const space = newSpace();
    const parts = () => [{ at: 'part 1', is: () => space.read('part 1', 2, 'part') === 1 }];
    const joined = space.joinedBut({ ...either, parts })('part 1');
    expect([space.settled(joined), space.explore(joined, String).diagram]).toMatchObject([
      false,
      { is: false },
    ]);
  });
});

describe('what several rules share is written down', () => {
  it('once, however many runs ask for it', () => {
    const space = newSpace();
    const read = { path: 'shared', seen: 'yes' };
    const shared = space.derive(() => {
      space.note(read);
      return 'shared';
    });
    const rule = () => `${shared()} ${space.read('a', 3, 'a')} ${shared()}`;
    expect(space.explore(rule, String).seen).toEqual([read]);
  });

  it('again if a rule has read one of its facts otherwise: the last reading holds', () => {
    const space = newSpace();
    const shared = space.derive(() => {
      space.note({ path: 'a', seen: 'unknown' });
      return 'shared';
    });
    const rule = () => {
      shared();
      space.note({ path: 'b', seen: 'yes' });
      space.note({ path: 'a', seen: 'as printed' });
      return shared();
    };
    const { seen } = space.explore(rule, String);
    expect(seen).toEqual([
      { path: 'a', seen: 'unknown' },
      { path: 'b', seen: 'yes' },
    ]);
  });
});

describe('a look at whether something is settled', () => {
  it('works out only once what several rules share', () => {
    const space = newSpace();
    let runs = 0;
    const shared = space.derive(() => {
      runs += 1;
      return 'shared';
    });
    expect([space.settled(shared), space.settled(shared)]).toEqual(['shared', 'shared']);
    expect(space.explore(shared, String).diagram).toMatchObject({ is: 'shared' });
    expect(runs).toBe(1);
  });

  it('leaves no question of a part behind: what is asked later is still in its order', () => {
    const space = newSpace();
    const parts = () => [{ at: 'part', is: () => space.read('b', 2, 'b') }];
    const joined = space.joined({ parts, both: Math.max, none: 0, enough: 1 });
    expect(space.settled(joined)).toBeUndefined();
    const { diagram } = space.explore(() => space.read('a', 2, 'a') + 2 * joined(), String);
    expect(holesOf(diagram).map(({ path }) => path)).toEqual(['a', 'b']);
  });
});

describe('the facts of one part of a record', () => {
  /** Which part each fact in the diagram is kept with, from the top. */
  function partsOf(rule: (space: Space) => () => unknown): readonly string[] {
    const space = newSpace((path) => Number(/^part (\d)/u.exec(path)?.[1] ?? 0));
    const { diagram } = space.explore(rule(space), String);
    return [...holesOf(diagram)]
      .sort((a, b) => a.order - b.order)
      .map(({ path, order }) => `${path}: ${Math.floor(order / 2 ** 24)}`);
  }

  it('stay together, whichever was read first', () => {
    const read = (space: Space, path: string) => space.read(path, 2, path);
    const rule = (space: Space) => () =>
      [read(space, 'part 2 a'), read(space, 'part 1 a'), read(space, 'part 2 b')].join();
    expect(partsOf(rule)).toEqual(['part 1 a: 1', 'part 2 a: 2', 'part 2 b: 2']);
  });

  it('are kept with which of two days comes first, if that is asked for the part', () => {
    const [from, to] = [plain('2026-01-01'), plain('2026-12-31')];
    const isBefore = (space: Space, one: string, other: string) =>
      space.day(one, from, to, one).comesBefore(space.day(other, from, to, other));
    const rule = (space: Space) => {
      const parts = () => [
        {
          at: 'part 2',
          is: () => isBefore(space, 'part 1 day', 'since') && space.read('part 3 a', 2, 'a') === 1,
        },
      ];
      const either = (a: boolean, b: boolean) => a || b;
      const joined = space.joined({ parts, both: either, none: false, enough: true });
      return () => [joined(), isBefore(space, 'part 1 day', 'until')];
    };
    expect(partsOf(rule)).toEqual([
      'part 1 day before until: 1',
      'part 1 day before since: 2',
      'part 3 a: 3',
    ]);
  });
});

/** A diagram that nobody may look into. */
const unseen: Split<Answer> = {
  kind: 'split',
  id: 1,
  get hole(): never {
    throw new Error('looked into');
  },
  get parts(): never {
    throw new Error('looked into');
  },
};

describe('what one of two answers decides by itself', () => {
  const answers = newAnswers();
  const [sure, shut] = [answers.diagrams.leaf(yes), answers.diagrams.leaf(never)];

  it('is never beside a never, and the other answer beside a yes, without a look at the other', () => {
    expect([answers.both(sure, unseen), answers.both(unseen, sure)]).toEqual([unseen, unseen]);
    expect([answers.both(shut, unseen), answers.both(unseen, shut)]).toEqual([shut, shut]);
    expect([answers.both(sure, shut), answers.both(shut, sure)]).toEqual([shut, shut]);
  });

  it('is nothing beside a bar that is lifted: the other must be looked into', () => {
    const bar = answers.diagrams.leaf(untilAnAct);
    expect(() => answers.both(bar, unseen)).toThrow('looked into');
    expect(() => answers.both(unseen, bar)).toThrow('looked into');
  });

  it('is taken as it is given', () => {
    const of = diagramsOf<string>(String);
    const zero = of.leaf('zero');
    const times = combining<string, Answer, string>(
      of,
      (a) => a,
      (a) => (a === zero ? zero : undefined),
    );
    expect(times(zero, unseen)).toBe(zero);
    expect(times(of.leaf('one'), leafOf<Answer>(yes))).toMatchObject({ is: 'one' });
  });
});

const authorities = [penalCode('9999')] as const;

describe('a question', () => {
  const says = (answer: Answer) => ({ question: 'made-up', authorities, decide: () => answer });

  it('has the same answer with its reasons and without them', () => {
    const [space, answers] = [newSpace(), newAnswers()];
    const since = { from: plain('2026-01-01'), to: plain('2026-01-01') };
    for (const answer of [yes, never, untilAnAct, { is: 'yes', since } as const]) {
      const alone = answered(says(answer), {}, space, answers);
      expect(alone).toBe(judge(says(answer), {}, space, answers).answer);
    }
  });

  it('that several routes ask is told once, and as it would be told alone', () => {
    const [space, answers] = [newSpace(), newAnswers()];
    const shared = judge(says(untilAnAct), {}, space, answers);
    const [one, other] = ['one', 'other'].map((route) =>
      allOf(route, authorities, [shared], answers),
    );
    if (one === undefined || other === undefined) throw new Error('two routes');
    const tell = tellingOnce<string>();
    expect(tell(one)).toEqual(told(one));
    expect(tell(other).because[0]).toBe(tell(one).because[0]);
    expect(told(other).because[0]).not.toBe(told(one).because[0]);
  });

  it('has two answers if only the day differs on which they open', () => {
    const { leaf } = newAnswers().diagrams;
    const on = (day: string): Answer => ({
      is: 'no',
      lifts: 'by-time',
      opensOn: { from: plain(day), to: plain(day) },
    });
    expect(leaf(on('2027-01-01'))).toBe(leaf(on('2027-01-01')));
    expect(leaf(on('2027-01-01'))).not.toBe(leaf(on('2027-01-02')));
  });
});

describe('the results with each answer of a fact', () => {
  /** Four facts, each read in every case; each node tells when it is looked into. */
  function watched(): { readonly top: Diagram<string>; readonly looks: () => number } {
    const space = newSpace();
    const names = ['a', 'b', 'c', 'd'] as const;
    const { diagram } = space.explore(
      () => String(names.reduce((sum, name) => sum + space.read(name, 2, name), 0)),
      String,
    );
    let looked = 0;
    const made = new Map<number, Diagram<string>>();
    const watch = (one: Diagram<string>): Diagram<string> => {
      if (one.kind === 'leaf') return one;
      const known = made.get(one.id);
      if (known !== undefined) return known;
      const parts = one.parts.map(({ last, under }) => ({ last, under: watch(under) }));
      const split: Diagram<string> = {
        kind: 'split',
        id: one.id,
        hole: one.hole,
        get parts() {
          looked += 1;
          return parts;
        },
      };
      made.set(one.id, split);
      return split;
    };
    return {
      top: watch(diagram),
      looks: () => {
        const so = looked;
        looked = 0;
        return so;
      },
    };
  }

  it.each([
    // The sum so far has one value more with each fact: 1, 2, 3, 4 nodes.
    ['a', 0, ['0', '1', '2', '3'], 1],
    ['b', 1, ['1', '2', '3', '4'], 2],
    ['d', 0, ['0', '1', '2', '3'], 4],
  ])('walk only where %s is asked, once they have been walked', (name, point, wanted, looks) => {
    const { top, looks: looked } = watched();
    const where = whereFixed(top);
    const hole = holesOf(top).find(({ path }) => path === name);
    if (hole === undefined) throw new Error(`${name} is asked`);
    const answer = (at: number) => [...where(new Map([[hole.order, at]]))].sort();
    answer(0);
    answer(1);
    looked();
    expect(answer(point)).toEqual(wanted);
    expect(looked()).toBe(looks);
  });

  it('walk each place between two facts once', () => {
    const { top, looks } = watched();
    const where = whereFixed(top);
    const orders = holesOf(top).map(({ order }) => order);
    const [first = 0, , , last = 0] = orders;
    const fixed = new Map([
      [first, 1],
      [last, 0],
    ]);
    where(fixed);
    looks();
    expect([...where(fixed)].sort()).toEqual(['1', '2', '3']);
    // One of the first fact, one and two of those between, three of the last.
    expect(looks()).toBe(1 + 1 + 2 + 3);
  });

  it('are all of them if the fact does not matter', () => {
    const { top } = watched();
    expect([...whereFixed(top)(new Map([[2 ** 40, 0]]))].sort()).toEqual(results(top).toSorted());
  });
});

it('a day that a rule turns on is found in a few steps', () => {
  const space = newSpace();
  let asked = 0;
  const turn = epochDay(plain('2026-08-01'));
  space.explore(
    () =>
      space.day('d', plain('1970-01-01'), plain('2069-12-31'), 'd').reaches((day) => {
        asked += 1;
        return day >= dayOfEpoch(turn);
      }),
    String,
  );
  expect(asked).toBeLessThan(30);
});
