// The whole UTCDate also formats, and makes three formatters of Intl's for that when it is loaded.
import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addMonths as addMonthsTo, addYears as addYearsTo } from 'date-fns';

declare const plainDate: unique symbol;

/** A calendar day, `YYYY-MM-DD`, without a time or a place. Compares with `<` and `>`. */
export type PlainDate = string & { readonly [plainDate]: 'PlainDate' };

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The day in `text`, or undefined if the format is wrong or the day does not exist. */
export function parsePlainDate(text: string): PlainDate | undefined {
  const parts = SHAPE.exec(text);
  if (parts === null) return undefined;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const date = new UTCDateMini(year, month - 1, day);
  const exists =
    year >= 1000 &&
    date.getUTCFullYear() === year &&
    date.getUTCMonth() === month - 1 &&
    date.getUTCDate() === day;
  return exists && isShaped(text) ? text : undefined;
}

/**
 * A day written in code, like `plain('2026-11-25')`. For user input use `parsePlainDate`.
 *
 * @throws RangeError if the calendar has no such day.
 */
export function plain(text: string): PlainDate {
  const date = parsePlainDate(text);
  if (date === undefined) throw new RangeError(`${text} is not a day of the calendar`);
  return date;
}

function toUtc(date: PlainDate): Date {
  return new UTCDateMini(`${date}T00:00:00Z`);
}

/** A day computed from another exists; only its format can fail, after the year 9999. */
function fromUtc(date: Date): PlainDate {
  const text = date.toISOString().slice(0, 10);
  if (!isShaped(text)) throw new RangeError('the day lies beyond the calendar');
  return text;
}

function isShaped(text: string): text is PlainDate {
  return SHAPE.test(text);
}

export function addDays(date: PlainDate, days: number): PlainDate {
  return dayOfEpoch(epochDay(date) + days);
}

const millisecondsADay = 86_400_000;

/** Days since January 1, 1970: days are compared and counted by the thousand. */
export function epochDay(date: PlainDate): number {
  const [year, month, day] = [date.slice(0, 4), date.slice(5, 7), date.slice(8, 10)];
  return Date.UTC(Number(year), Number(month) - 1, Number(day)) / millisecondsADay;
}

export function dayOfEpoch(days: number): PlainDate {
  const known = knownDays.get(days);
  if (known !== undefined) return known;
  const day = fromUtc(new Date(days * millisecondsADay));
  knownDays.set(days, day);
  return day;
}

/** There are 73,000 days between 1900 and 2100, and the same few are used again and again. */
const knownDays = new Map<number, PlainDate>();

/** The same day `years` later; February 29 becomes February 28 in a common year. */
export function addYears(date: PlainDate, years: number): PlainDate {
  const later = knownYears.get(years) ?? new Map<PlainDate, PlainDate>();
  knownYears.set(years, later);
  const known = later.get(date);
  if (known !== undefined) return known;
  const day = fromUtc(addYearsTo(toUtc(date), years));
  later.set(date, day);
  return day;
}

/** The law uses a dozen numbers of years, from the same few days again and again. */
const knownYears = new Map<number, Map<PlainDate, PlainDate>>();

/** The same day `months` later, or the last day of that month if it has no such day. */
export function addMonths(date: PlainDate, months: number): PlainDate {
  return fromUtc(addMonthsTo(toUtc(date), months));
}

export function daysBetween(from: PlainDate, to: PlainDate): number {
  return epochDay(to) - epochDay(from);
}

/** 0 is Sunday, 6 is Saturday. */
export function weekday(date: PlainDate): number {
  return toUtc(date).getUTCDay();
}

export function latest(dates: readonly [PlainDate, ...PlainDate[]]): PlainDate {
  let found = dates[0];
  for (const date of dates) if (date > found) found = date;
  return found;
}

export function earliest(dates: readonly [PlainDate, ...PlainDate[]]): PlainDate {
  let found = dates[0];
  for (const date of dates) if (date < found) found = date;
  return found;
}
