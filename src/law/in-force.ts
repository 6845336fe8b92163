import { type PlainDate, plain } from '../calendar/plain-date.ts';
import { never } from '../decision/combine.ts';
import type { Answer } from '../decision/decision.ts';
import type { Act } from './acts.ts';

/** The first and the last day of a rule, a row or a stage; always, where they are left out. */
export interface Term {
  readonly from?: string;
  readonly until?: string;
}

/** Whether what has this term holds on the day: both its first and its last day are in it. */
export function inForce({ from, until }: Term, day: PlainDate): boolean {
  return (from === undefined || from <= day) && (until === undefined || day <= until);
}

/** A door that an act made is open from the act's first day at the earliest. */
export function sinceAct({ from }: Act, day: PlainDate): Answer {
  return from <= day ? { is: 'yes', since: plain(from) } : never;
}
