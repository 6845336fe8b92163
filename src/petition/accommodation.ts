import { addDays, type PlainDate } from '../calendar/plain-date.ts';
import { holidayOn } from '../court/judicial-holidays.ts';

/** The court must have form MC-410 this many court days before the hearing (rule 1.100(c)(3)). */
const courtDaysAhead = 5;

/** The last day to submit form MC-410 for a hearing, counted in days the court is open. */
export function lastDayForAccommodation(hearing: PlainDate): PlainDate {
  let day = hearing;
  for (let counted = 0; counted < courtDaysAhead; ) {
    day = addDays(day, -1);
    if (holidayOn(day) === undefined) counted += 1;
  }
  return day;
}
