import { UTCDate } from '@date-fns/utc';
import { addDays as addDaysTo, addYears as addYearsTo } from 'date-fns';

declare const plainDate: unique symbol;

/** A day of the calendar, `YYYY-MM-DD`, without a time or a place. Compares with `<` and `>`. */
export type PlainDate = string & { readonly [plainDate]: 'PlainDate' };

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The day that `text` names, or undefined where the shape is another or the day does not exist. */
export function parsePlainDate(text: string): PlainDate | undefined {
  const parts = SHAPE.exec(text);
  if (parts === null) return undefined;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const date = new UTCDate(year, month - 1, day);
  const exists =
    year >= 1000 &&
    date.getUTCFullYear() === year &&
    date.getUTCMonth() === month - 1 &&
    date.getUTCDate() === day;
  return exists && isShaped(text) ? text : undefined;
}

/**
 * A day written in a program itself, as `plain('2026-11-25')`. What a person wrote goes through
 * `parsePlainDate`.
 *
 * @throws RangeError where the calendar has no such day.
 */
export function plain(text: string): PlainDate {
  const date = parsePlainDate(text);
  if (date === undefined) throw new RangeError(`${text} is not a day of the calendar`);
  return date;
}

function toUtc(date: PlainDate): UTCDate {
  return new UTCDate(`${date}T00:00:00Z`);
}

/** A day that was worked out from another exists; only its shape can go wrong, past the year 9999. */
function fromUtc(date: UTCDate): PlainDate {
  const text = date.toISOString().slice(0, 10);
  if (!isShaped(text)) throw new RangeError('the day lies beyond the calendar');
  return text;
}

function isShaped(text: string): text is PlainDate {
  return SHAPE.test(text);
}

export function addDays(date: PlainDate, days: number): PlainDate {
  return fromUtc(addDaysTo(toUtc(date), days));
}

/** The same day `years` later; 29 February falls on 28 February in a common year. */
export function addYears(date: PlainDate, years: number): PlainDate {
  return fromUtc(addYearsTo(toUtc(date), years));
}

export function daysBetween(from: PlainDate, to: PlainDate): number {
  return Math.round((toUtc(to).getTime() - toUtc(from).getTime()) / 86_400_000);
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
