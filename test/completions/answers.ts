import { addDays, addYears, type PlainDate, plain } from '../../src/calendar/plain-date.ts';
import { type Fact, type Known, known } from '../../src/facts/fact.ts';

export function yesNo(): readonly Fact<boolean>[] {
  return [known(true), known(false)];
}

/**
 * The days that may matter to the fact at a path, each kind computed once; for a day known to the
 * month or the year, every day in it.
 */
export interface DayPool {
  readonly all: (path: string) => readonly Fact<PlainDate>[];
  /** Not after the decision day. */
  readonly past: (path: string) => readonly Fact<PlainDate>[];
  /**
   * When what was said to be running ends: a month or a year that is given counts from the day of
   * that statement. What has no end, like all that was said, holds until the decision day.
   */
  readonly endsToCome: (path: string) => readonly Fact<PlainDate>[];
  /** The last day ordered for probation said to be running; one that is not given is to come too. */
  readonly lastDaysOfRunning: (path: string) => readonly Fact<PlainDate>[];
}

/** The days of a month or a year, inclusive. */
export interface Span {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** The law's waiting periods in years, back from the decision day. */
const waits = [1, 2, 4, 5, 7, 9, 10];

/** Days on which the law changed, or from which it applies. */
const turns = [
  ...['1997-01-01', '2011-10-01', '2014-01-01', '2014-11-05', '2016-11-09', '2018-01-01'],
  ...['2019-01-01', '2021-01-01', '2023-01-01', '2024-10-01', '2026-01-01'],
].map(plain);

/** The decision day, and the day of the statement about the present. */
interface Asked {
  readonly asOf: PlainDate;
  readonly statedOn: PlainDate;
}

/**
 * Days around the decision day and each wait before it, the law's changes, and one day on each side
 * of every day in the record. Computed when the first day is left out.
 */
export function dayPool(
  { asOf, statedOn }: Asked,
  inRecord: () => readonly PlainDate[],
  spans: ReadonlyMap<string, Span> = new Map(),
): DayPool {
  const all = once(() => sortedDays([...always(asOf), ...inRecord().flatMap(around)]));
  const past = once(() => all().filter(({ is }) => is <= asOf));
  const endsToCome = once(() => [0, 1, 30, 400].map((more) => known(addDays(asOf, more))));
  const at = (otherwise: () => readonly Fact<PlainDate>[]) => (path: string) => {
    const span = spans.get(path);
    return span === undefined ? otherwise() : everyDay(span);
  };
  const ends = at(endsToCome);
  return {
    all: at(all),
    past: at(past),
    lastDaysOfRunning: at(() => all().filter(({ is }) => is < statedOn || is >= asOf)),
    endsToCome: (path) => ends(path).filter((day) => day.known && day.is >= statedOn),
  };
}

function everyDay({ from, to }: Span): readonly Fact<PlainDate>[] {
  const days = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(known(day));
  return days;
}

const around = (day: PlainDate): readonly PlainDate[] => [addDays(day, -1), day, addDays(day, 1)];

/** Many records use the same decision day, so its pool is kept. */
const kept = new Map<PlainDate, readonly PlainDate[]>();

function always(asOf: PlainDate): readonly PlainDate[] {
  const before = kept.get(asOf);
  if (before !== undefined) return before;
  const days = [
    ...around(asOf),
    ...waits.flatMap((years) => around(addYears(asOf, -years))),
    ...turns.flatMap((day) => [addDays(day, -1), day]),
    ...[200, 800].map((more) => addDays(asOf, more)),
  ];
  kept.set(asOf, days);
  return days;
}

function sortedDays(days: readonly PlainDate[]): readonly Known<PlainDate>[] {
  return [...new Set(days)].sort().map((day) => known(day));
}

function once<T>(make: () => T): () => T {
  let made: { readonly it: T } | undefined;
  return () => {
    made ??= { it: make() };
    return made.it;
  };
}
