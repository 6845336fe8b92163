import { InvalidArgumentError } from 'commander';
import { type PlainDate, parsePlainDate, plain } from '../calendar/plain-date.ts';

/** The calendar day on this machine: the only place that reads the clock. */
export function today(now: Date = new Date()): PlainDate {
  const two = (n: number): string => String(n).padStart(2, '0');
  const found = parsePlainDate(
    `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`,
  );
  if (found === undefined) throw new Error('the clock of this machine gives no calendar day');
  return found;
}

/**
 * The same range as a record's dates, since the law counts years from them and the calendar ends.
 */
const [firstDay, lastDay] = [plain('1900-01-01'), plain('2100-12-31')];

/** A day given for an option; undefined if it is not one, or its year cannot be meant. */
export function dayAsked(value: string): PlainDate | undefined {
  const day = parsePlainDate(value);
  return day === undefined || day < firstDay || day > lastDay ? undefined : day;
}

/**
 * The value of an option that takes a day. The message for a wrong one is worded where the run
 * prints.
 */
export function dayArgument(value: string): PlainDate {
  const day = dayAsked(value);
  if (day === undefined) {
    throw new InvalidArgumentError('{day}');
  }
  return day;
}
