import { dayAfterLapse } from '../calendar/lapse.ts';
import { addDays, type PlainDate } from '../calendar/plain-date.ts';
import type { Hole } from './diagram.ts';

/** The first and the last possible day; the same day twice if it is known. */
export interface DaySpan {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/**
 * An unknown day that another is counted from, and the points between which it lies in this run.
 */
export interface Ranged {
  readonly hole: Hole;
  readonly first: number;
  readonly last: number;
}

/** Other points for an unknown day than those of this run. */
export type Within = (hole: Hole) => Ranged | undefined;

/**
 * A day as a rule sees it. It may be known only to the month, or not at all: then a rule cannot
 * read it. It can only ask whether it is before or after another day, and is run for both.
 */
export interface Day {
  /** Where it is in the record, if the record has it. */
  readonly path: string;
  /** The days between which it lies, as far as the rule has asked; or within other bounds. */
  readonly span: (within?: Within) => DaySpan;
  /** The unknown days it is counted from, except those that are asked after another fact. */
  readonly counts: () => readonly Ranged[];
  /** Whether it has reached a turn: `turned` is false up to some day and true from there on. */
  readonly reaches: (turned: (day: PlainDate) => boolean) => boolean;
  /** For two unknown days, which comes first is a question of its own. */
  readonly comesBefore: (other: Day) => boolean;
}

/** A day that is known. */
export function knownDay(day: PlainDate, path = ''): Day {
  return {
    path,
    span: () => ({ from: day, to: day }),
    counts: () => [],
    reaches: (turned) => turned(day),
    comesBefore: (other) => isAfter(other, day),
  };
}

export function isBefore(day: Day, other: PlainDate | Day): boolean {
  if (typeof other === 'string') return !day.reaches((one) => one >= other);
  const { from, to } = other.span();
  if (from === to) return isBefore(day, from);
  const own = day.span();
  if (own.from === own.to) return isAfter(other, own.from);
  if (own.to < from) return true;
  return own.from >= to ? false : day.comesBefore(other);
}

export function isOnOrBefore(day: Day, other: PlainDate): boolean {
  return !day.reaches((one) => one > other);
}

export function isAfter(day: Day, other: PlainDate): boolean {
  return day.reaches((one) => one > other);
}

/** A day that is counted from another, later the later that one is. */
export function counted(day: Day, count: (day: PlainDate) => PlainDate): Day {
  return {
    path: day.path,
    span: (within) => {
      const { from, to } = day.span(within);
      return { from: count(from), to: count(to) };
    },
    counts: day.counts,
    reaches: (turned) => day.reaches((one) => turned(count(one))),
    comesBefore: (other) => day.comesBefore(other),
  };
}

export function dayAfter(day: Day): Day {
  return counted(day, (one) => addDays(one, 1));
}

/** The first day after the lapse of `years`. */
export function afterYears(day: Day, years: number): Day {
  return counted(day, (one) => dayAfterLapse(one, years));
}

/** The last of the days. */
export function latestOf(first: Day, ...rest: readonly Day[]): Day {
  return rest.reduce(later, first);
}

function later(a: Day, b: Day): Day {
  const known = knownTwice(a, b);
  if (known !== undefined) return known[0] > known[1] ? a : b;
  return {
    path: a.path,
    span: (within) => laterSpan(a.span(within), b.span(within)),
    counts: () => [...a.counts(), ...b.counts()],
    reaches: (turned) => a.reaches(turned) || b.reaches(turned),
    comesBefore: (other) => a.comesBefore(other) && b.comesBefore(other),
  };
}

export function laterSpan(a: DaySpan, b: DaySpan): DaySpan {
  return { from: a.from > b.from ? a.from : b.from, to: a.to > b.to ? a.to : b.to };
}

export function earlierSpan(a: DaySpan, b: DaySpan): DaySpan {
  return { from: a.from < b.from ? a.from : b.from, to: a.to < b.to ? a.to : b.to };
}

function knownTwice(a: Day, b: Day): readonly [PlainDate, PlainDate] | undefined {
  const [one, two] = [a.span(), b.span()];
  return one.from === one.to && two.from === two.to ? [one.from, two.from] : undefined;
}

/** The first of the days. */
export function earliestOf(first: Day, ...rest: readonly Day[]): Day {
  return rest.reduce(
    (a, b) => ({
      path: a.path,
      span: (within) => earlierSpan(a.span(within), b.span(within)),
      counts: () => [...a.counts(), ...b.counts()],
      reaches: (turned) => a.reaches(turned) && b.reaches(turned),
      comesBefore: (other) => a.comesBefore(other) || b.comesBefore(other),
    }),
    first,
  );
}
