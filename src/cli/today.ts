import { InvalidArgumentError } from 'commander';
import { type PlainDate, parsePlainDate } from '../calendar/plain-date.ts';

/** The calendar day on this machine: the one place where the clock is read. */
export function today(now: Date = new Date()): PlainDate {
  const two = (n: number): string => String(n).padStart(2, '0');
  const found = parsePlainDate(
    `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`,
  );
  if (found === undefined) throw new Error('the clock of this machine gives no calendar day');
  return found;
}

/** The value of a flag that takes a day. */
export function dayArgument(value: string): PlainDate {
  const day = parsePlainDate(value);
  if (day === undefined) {
    throw new InvalidArgumentError('Write a day of the calendar as YYYY-MM-DD, as 2026-11-24.');
  }
  return day;
}
