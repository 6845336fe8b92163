import * as fc from 'fast-check';
import { addDays, epochDay, type PlainDate, plain } from '../../src/calendar/plain-date.ts';
import { type Day, dayAfter, earliestOf, knownDay, latestOf } from '../../src/decision/day.ts';
import type { Space } from '../../src/decision/exploring.ts';
import { type DayName, dayIn, dayNames, firstDay, pointIn, type Truth } from './made-up-rules.ts';

// Days that a rule may compare: known, unknown, counted from another, and the first or last of two.

export type MadeUpDay =
  | { readonly is: 'known'; readonly on: PlainDate }
  | { readonly is: 'unknown'; readonly name: DayName }
  | { readonly is: 'counted'; readonly from: MadeUpDay }
  | { readonly is: 'latest' | 'earliest'; readonly of: readonly [MadeUpDay, MadeUpDay] };

const known = fc
  .integer({ min: -1, max: 13 })
  .map((days): MadeUpDay => ({ is: 'known', on: addDays(firstDay, days) }));

const unknown = fc.constantFrom(...dayNames).map((name): MadeUpDay => ({ is: 'unknown', name }));

export const anyMadeUpDay: fc.Arbitrary<MadeUpDay> = fc.letrec<{ day: MadeUpDay }>((tie) => ({
  day: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'day' },
    known,
    unknown,
    tie('day').map((from): MadeUpDay => ({ is: 'counted', from })),
    fc
      .tuple(fc.constantFrom('latest' as const, 'earliest' as const), tie('day'), tie('day'))
      .map(([is, ...of]): MadeUpDay => ({ is, of })),
  ),
})).day;

/** The day over unknown facts. */
export function dayOf(one: MadeUpDay, space: Space): Day {
  switch (one.is) {
    case 'known':
      return knownDay(one.on);
    case 'unknown':
      return dayIn(space, one.name);
    case 'counted':
      return dayAfter(dayOf(one.from, space));
    case 'latest':
      return latestOf(dayOf(one.of[0], space), dayOf(one.of[1], space));
    case 'earliest':
      return earliestOf(dayOf(one.of[0], space), dayOf(one.of[1], space));
  }
}

/** The same day once the facts are known. */
export function dayByHand(one: MadeUpDay, truth: Readonly<Record<DayName, PlainDate>>): PlainDate {
  switch (one.is) {
    case 'known':
      return one.on;
    case 'unknown':
      return truth[one.name];
    case 'counted':
      return addDays(dayByHand(one.from, truth), 1);
    default: {
      const days = one.of.map((part) => dayByHand(part, truth)).sort();
      const found = one.is === 'latest' ? days.at(-1) : days[0];
      if (found === undefined) throw new Error('one of two days');
      return found;
    }
  }
}

/** Every way in which both unknown days could turn out. */
export const everyTruth = Array.from({ length: 144 }, (_, index) => ({
  p: addDays(firstDay, index % 12),
  q: addDays(firstDay, Math.floor(index / 12)),
}));

/**
 * Which point a fact has. The order of two days ("p to 2000-03-02 before q") follows from the days:
 * `others` gives those that are not simply unknown, by their names.
 */
export function pointWith(
  truth: Readonly<Record<DayName, PlainDate>>,
  others: ReadonlyMap<string, PlainDate>,
): (path: string) => number {
  const point = pointIn({ a: 0, b: 0, c: 0, ...truth } satisfies Truth);
  return (path) => {
    const at = path.indexOf(' before ');
    if (at < 0) return point(path);
    const [one = '', counted] = path.slice(0, at).split(' to ');
    const later =
      counted === undefined ? 0 : epochDay(plain(counted)) - epochDay(plain('2000-02-29'));
    const other = others.get(path.slice(at + ' before '.length));
    if (other === undefined) throw new Error(`${path} compares no day of the rule`);
    return point(one) + later < epochDay(other) ? 1 : 0;
  };
}
