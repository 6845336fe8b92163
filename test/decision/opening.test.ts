import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, epochDay, type PlainDate, plain } from '../../src/calendar/plain-date.ts';
import { isOnOrBefore } from '../../src/decision/day.ts';
import { results } from '../../src/decision/diagram.ts';
import { newSpace } from '../../src/decision/exploring.ts';
import {
  earlierOpening,
  laterOpening,
  movedBy,
  nameOfOpening,
  narrowed,
  type Opening,
  openingOn,
} from '../../src/decision/opening.ts';
import { runs } from '../properties/runs.ts';
import { anyMadeUpDay, dayByHand, dayOf, everyTruth, type MadeUpDay } from './made-up-days.ts';
import { type DayName, dayIn, dayNames, firstDay, lastDay } from './made-up-rules.ts';

const asOf = plain('2026-01-15');

type Truths = typeof everyTruth;

/** The first and the last day on which a bar could be over. */
function spanByHand(days: readonly PlainDate[]): readonly unknown[] {
  const sorted = [...days].sort();
  return [sorted[0], sorted.at(-1)];
}

function spanOf({ from, to }: Opening): readonly unknown[] {
  return [from, to];
}

/** An unknown day, and the days between which it lies. */
interface Bounds {
  readonly name: DayName;
  readonly from: PlainDate;
  readonly to: PlainDate;
}

const anyBounds: fc.Arbitrary<Bounds> = fc
  .tuple(fc.constantFrom(...dayNames), fc.nat(11), fc.nat(11))
  .map(([name, one, other]) => ({
    name,
    from: addDays(firstDay, Math.min(one, other)),
    to: addDays(firstDay, Math.max(one, other)),
  }));

function possible({ name, from, to }: Bounds): Truths {
  return everyTruth.filter((truth) => from <= truth[name] && truth[name] <= to);
}

/** The opening of a bar that is over on this day, if the unknown day lies within these bounds. */
function openingWithin(day: MadeUpDay, { name, from, to }: Bounds): Opening {
  const space = newSpace();
  const [hole] = movedBy(openingOn(dayIn(space, name), asOf));
  if (hole === undefined) throw new Error(`${name} moves nothing`);
  return narrowed(openingOn(dayOf(day, space), asOf), hole, epochDay(from), epochDay(to));
}

describe('the day a bar is over', () => {
  it('is one of those that the unknown days leave', () => {
    fc.assert(
      fc.property(anyMadeUpDay, anyBounds, (day, bounds) => {
        const found = openingWithin(day, bounds);
        const days = possible(bounds).map((truth) => dayByHand(day, truth));
        expect(spanOf(found)).toEqual(spanByHand(days));
      }),
      runs(200),
    );
  });

  it('depends on the unknown days that move it, and on no others', () => {
    fc.assert(
      fc.property(anyMadeUpDay, (day) => {
        const moving = dayNames.filter((name) => {
          const spans = [firstDay, lastDay].map((on) =>
            spanByHand(
              possible({ name, from: on, to: on }).map((truth) => dayByHand(day, truth)),
            ).join(),
          );
          return spans[0] !== spans[1];
        });
        const found = movedBy(openingOn(dayOf(day, newSpace()), asOf)).map(({ path }) => path);
        expect([...new Set(found)].sort()).toEqual(moving);
      }),
      runs(200),
    );
  });

  it('of two bars that one unknown day moves lies within the bounds of both', () => {
    const day: MadeUpDay = { is: 'unknown', name: 'p' };
    const dayAfterIt: MadeUpDay = { is: 'counted', from: day };
    fc.assert(
      fc.property(anyBounds, anyBounds, (one, other) => {
        const [a, b] = [one, other].map((bounds): Bounds => ({ ...bounds, name: 'p' }));
        if (a === undefined || b === undefined) throw new Error('two bounds');
        const both = possible(a).filter((truth) => possible(b).includes(truth));
        fc.pre(both.length > 0 && [a, b].every(({ from, to }) => from < to));
        const bars = [openingWithin(day, a), openingWithin(dayAfterIt, b)] as const;
        const [late, early] = [laterOpening(...bars), earlierOpening(...bars)];
        expect(spanOf(late)).toEqual(spanByHand(both.map((truth) => addDays(truth.p, 1))));
        expect(spanOf(early)).toEqual(spanByHand(both.map((truth) => truth.p)));
      }),
      runs(100),
    );
  });

  it('does not depend on a day that always passes before another', () => {
    const space = newSpace();
    const of = (name: DayName, from: string, to: string) => {
      const day = openingOn(dayIn(space, name), asOf);
      const [hole] = movedBy(day);
      if (hole === undefined) throw new Error(`${name} moves nothing`);
      return narrowed(day, hole, epochDay(plain(from)), epochDay(plain(to)));
    };
    const early = of('p', '2026-02-01', '2026-02-04');
    const late = of('q', '2026-02-06', '2026-02-09');
    const moves = (one: Opening) => movedBy(one).map(({ path }) => path);
    expect(moves(laterOpening(early, late))).toEqual(['q']);
    expect(moves(earlierOpening(early, late))).toEqual(['p']);
  });

  it('stays as it is if a day is narrowed to days that it cannot be', () => {
    const day = openingOn(dayIn(newSpace(), 'p'), asOf);
    const [hole] = movedBy(day);
    if (hole === undefined) throw new Error('p moves it');
    expect(spanOf(narrowed(day, hole, hole.last + 5, hole.last + 9))).toEqual(spanOf(day));
  });

  it('is told apart from another that the same range of another day gives', () => {
    const space = newSpace();
    const rule = () => openingOn(dayIn(space, space.read('a', 2, 'a') === 0 ? 'p' : 'q'), asOf);
    const { diagram } = space.explore(rule, (is) => nameOfOpening(is));
    expect(
      results(diagram)
        .flatMap(movedBy)
        .map(({ path }) => path),
    ).toEqual(['p', 'q']);
  });
});

it('an end that depends on an unknown fact is tomorrow at the earliest, and no other day is known', () => {
  const space = newSpace();
  const [first, last] = [plain('2020-01-01'), plain('2100-12-31')];
  const { diagram } = space.explore(() => {
    if (space.read('serving', 2, 'serving') === 0) return 'not serving';
    const until = space.day('serving.until', first, last, 'until');
    return isOnOrBefore(until, asOf) ? 'over' : spanOf(openingOn(until, asOf)).join(' ');
  }, String);
  expect(results(diagram)).toEqual(['not serving', 'over', '2026-01-16 2999-12-31']);
});
