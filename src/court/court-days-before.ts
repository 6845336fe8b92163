import { addDays, type PlainDate } from '../calendar/plain-date.ts';
import { holidayOn } from './judicial-holidays.ts';

/** The day this many court days before another, not counting that one. */
export function courtDaysBefore(day: PlainDate, count: number): PlainDate {
  let counted = day;
  for (let left = count; left > 0; ) {
    counted = addDays(counted, -1);
    if (holidayOn(counted) === undefined) left -= 1;
  }
  return counted;
}
