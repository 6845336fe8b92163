import { addDays, type PlainDate } from '../calendar/plain-date.ts';

/** How long a statement about present status is good: a new case may come within a month. */
export const circumstancesGoodForDays = 30;

/**
 * Whether what was true on `asOf` may be printed on `today`: not if later, nor over a month old.
 */
export function circumstancesAreFresh(asOf: PlainDate, today: PlainDate): boolean {
  return asOf <= today && today <= addDays(asOf, circumstancesGoodForDays);
}
