import type { Authorities } from '../authority/authority.ts';
import { statute } from '../authority/citing.ts';
import { dayAfterLapse } from '../calendar/lapse.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { fromDay } from '../decision/combine.ts';
import type { Answer } from '../decision/decision.ts';

/**
 * How "after the lapse of N years" is counted: Gov. Code 6800 leaves out the first day and takes in
 * the last, 6803 counts a leap day and the day before it as one. The first open day is the one after.
 */
export const lapseAuthority: Authorities = [
  statute('GOV', '6800', '', { confidence: 'medium' }),
  statute('GOV', '6803', '', { confidence: 'medium' }),
];

export function afterYears(start: PlainDate, years: number, asOf: PlainDate): Answer {
  return fromDay(dayAfterLapse(start, years), asOf);
}
