import { dayAfterLapse } from '../calendar/lapse.ts';
import { addDays, earliest, latest, type PlainDate, plain } from '../calendar/plain-date.ts';
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
  /** What tells it from every other day: "two years after" a day is not that day. */
  readonly name: string;
  /** The days between which it lies, as far as the rule has asked; or within other bounds. */
  readonly span: (within?: Within) => DaySpan;
  /** The unknown days it is counted from, except those that are asked after another fact. */
  readonly counts: () => readonly Ranged[];
  /** Whether it has reached a turn: `turned` is false up to some day and true from there on. */
  readonly reaches: (turned: (day: PlainDate) => boolean) => boolean;
  /** For two unknown days, which comes first is a question of its own. */
  readonly comesBefore: (other: Day, count?: Count) => boolean;
}

/** How one day is counted from another. */
export type Count = (day: PlainDate) => PlainDate;

/** What a day is called that is counted from another. */
export function countedName(name: string, count: Count): string {
  return `${name} to ${count(aLeapDay)}`;
}

/** Counting by years and counting to the day after part here. */
const aLeapDay = plain('2000-02-29');

/** A day that is known. */
export function knownDay(day: PlainDate, path = ''): Day {
  return {
    path,
    name: day,
    span: () => ({ from: day, to: day }),
    counts: () => [],
    reaches: (turned) => turned(day),
    comesBefore: (other, count) => isAfter(other, count === undefined ? day : count(day)),
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
export function counted(day: Day, count: Count): Day {
  return {
    path: day.path,
    name: countedName(day.name, count),
    span: (within) => {
      const { from, to } = day.span(within);
      return { from: count(from), to: count(to) };
    },
    counts: day.counts,
    reaches: (turned) => day.reaches((one) => turned(count(one))),
    comesBefore: (other, further) =>
      day.comesBefore(other, further === undefined ? count : (one) => further(count(one))),
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
  return {
    path: a.path,
    name: `the later of ${a.name} and ${b.name}`,
    span: (within) => laterSpan(a.span(within), b.span(within)),
    counts: () => [...a.counts(), ...b.counts()],
    reaches: (turned) => a.reaches(turned) || b.reaches(turned),
    comesBefore: (other, count) => a.comesBefore(other, count) && b.comesBefore(other, count),
  };
}

export function laterSpan(a: DaySpan, b: DaySpan): DaySpan {
  return { from: latest([a.from, b.from]), to: latest([a.to, b.to]) };
}

export function earlierSpan(a: DaySpan, b: DaySpan): DaySpan {
  return { from: earliest([a.from, b.from]), to: earliest([a.to, b.to]) };
}

/** The first of the days. */
export function earliestOf(first: Day, ...rest: readonly Day[]): Day {
  return rest.reduce(
    (a, b) => ({
      path: a.path,
      name: `the earlier of ${a.name} and ${b.name}`,
      span: (within) => earlierSpan(a.span(within), b.span(within)),
      counts: () => [...a.counts(), ...b.counts()],
      reaches: (turned) => a.reaches(turned) && b.reaches(turned),
      comesBefore: (other, count) => a.comesBefore(other, count) || b.comesBefore(other, count),
    }),
    first,
  );
}
