import type { PlainDate } from '../calendar/plain-date.ts';

/** The first and the last day of a rule, a row or a stage; always, where they are left out. */
export interface Term {
  readonly from?: string;
  readonly until?: string;
}

/** Whether what has this term holds on the day: both its first and its last day are in it. */
export function inForce({ from, until }: Term, day: PlainDate): boolean {
  return (from === undefined || from <= day) && (until === undefined || day <= until);
}
