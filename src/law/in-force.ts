import { type PlainDate, plain } from '../calendar/plain-date.ts';
import { type AnswerOf, never } from '../decision/answer.ts';
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

/** A petition that an act made is open from the act's first day at the earliest. */
export function sinceAct({ from }: Act, day: PlainDate): AnswerOf<'yes' | 'never'> {
  const first = plain(from);
  return from <= day ? { is: 'yes', since: { from: first, to: first } } : never;
}
