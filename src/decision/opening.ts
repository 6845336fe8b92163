import { addDays, addYears, type PlainDate, plain } from '../calendar/plain-date.ts';
import { type Day, type DaySpan, earlierSpan, laterSpan, type Ranged, type Within } from './day.ts';
import type { Hole } from './diagram.ts';

/** The day a bar is over: the first and last possible day, and what moves it between them. */
export interface Opening extends DaySpan {
  /** Left out if nothing moves it. */
  readonly moves?: Moving;
}

interface Moving {
  /** The unknown days it is counted from, whether or not each of them still moves it. */
  readonly from: readonly Ranged[];
  readonly at: (within: Within) => DaySpan;
}

/**
 * What is still to come opens tomorrow at the earliest; without more facts, that is all we know.
 */
export function openingOn(day: Day, asOf: PlainDate): Opening {
  const [from, span] = [day.counts(), day.span()];
  if (from.length > 0 || isToldOf(span)) return moving(from, day.span, span);
  return { from: addDays(asOf, 1), to: noDay };
}

/** Past every day that a record can have. */
const noDay = plain('2999-12-31');

function moving(
  from: readonly Ranged[],
  at: Moving['at'],
  span: DaySpan = at(inside(from)),
): Opening {
  return from.length === 0 || span.from === span.to ? span : { ...span, moves: { from, at } };
}

function inside(from: readonly Ranged[]): Within {
  const known = new Map(from.map((one) => [one.hole.path, one]));
  return ({ path }) => known.get(path);
}

/** The later of two: the day on which the last of two bars is over. */
export function laterOpening(a: Opening, b: Opening): Opening {
  return ofBoth(a, b, laterSpan);
}

/** The earlier of two: the day on which the first of two routes is open. */
export function earlierOpening(a: Opening, b: Opening): Opening {
  return ofBoth(a, b, earlierSpan);
}

function ofBoth(a: Opening, b: Opening, which: typeof laterSpan): Opening {
  const [one, two] = [a.moves, b.moves];
  const spanOf = (opening: Opening, within: Within): DaySpan =>
    opening.moves === undefined ? opening : opening.moves.at(within);
  return moving(together(one?.from ?? [], two?.from ?? []), (within) =>
    which(spanOf(a, within), spanOf(b, within)),
  );
}

/** If both hold, an unknown day is within the bounds of both. */
function together(a: readonly Ranged[], b: readonly Ranged[]): readonly Ranged[] {
  const known = new Map(a.map((one) => [one.hole.path, one]));
  for (const two of b) {
    const one = known.get(two.hole.path);
    known.set(two.hole.path, one === undefined ? two : overlap(one, two.first, two.last));
  }
  return [...known.values()];
}

function overlap(one: Ranged, first: number, last: number): Ranged {
  const [from, to] = [Math.max(one.first, first), Math.min(one.last, last)];
  return from > to ? one : { hole: one.hole, first: from, last: to };
}

/** The opening if the unknown day is between these points. */
export function narrowed(opening: Opening, hole: Hole, first: number, last: number): Opening {
  const { moves } = opening;
  if (moves === undefined) return opening;
  const from = moves.from.map((one) =>
    one.hole.order === hole.order ? overlap(one, first, last) : one,
  );
  return moving(from, moves.at);
}

/** The unknown days that can move it. */
export function movedBy({ moves }: Opening): readonly Hole[] {
  if (moves === undefined) return [];
  return moves.from.filter((one) => isMovedBy(one, moves)).map(({ hole }) => hole);
}

function isMovedBy({ hole, first, last }: Ranged, { from, at }: Moving): boolean {
  const where = (point: number) => {
    const others = from.map((one) =>
      one.hole.order === hole.order ? { hole, first: point, last: point } : one,
    );
    return at(inside(others));
  };
  const [early, late] = [where(first), where(last)];
  return early.from !== late.from || early.to !== late.to;
}

/** Days with at least a known year; no other day can be named. */
export function isToldOf({ from, to }: DaySpan): boolean {
  return addYears(from, 2) >= to;
}

/** What identifies an opening. */
export function nameOfOpening({ from, to, moves }: Opening): string {
  const points = (moves?.from ?? []).map(
    ({ hole, first, last }) => `${hole.path} ${first} ${last}`,
  );
  return [from, to, ...points].join(' ');
}
