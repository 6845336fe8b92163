import type { PlainDate } from '../calendar/plain-date.ts';
import { courtDaysBefore } from '../court/court-days-before.ts';

/** Form MC-410 goes in at least five days before the hearing, counting court days (rule 1.100(c)(3)). */
export function lastDayForAccommodation(hearing: PlainDate): PlainDate {
  return courtDaysBefore(hearing, 5);
}
