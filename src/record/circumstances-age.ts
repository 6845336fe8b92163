import { addDays, type PlainDate } from '../calendar/plain-date.ts';

/** How long a statement about the person's present state is good: a month may bring a new case. */
export const circumstancesGoodForDays = 30;

/** Whether what was true on `asOf` may be printed on `today`: not of a later day, nor of a month back. */
export function circumstancesAreFresh(asOf: PlainDate, today: PlainDate): boolean {
  return asOf <= today && today <= addDays(asOf, circumstancesGoodForDays);
}
