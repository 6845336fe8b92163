import { type PlainDate, plain } from '../calendar/plain-date.ts';
import { type AnswerOf, never } from '../decision/answer.ts';
import type { Act } from './acts.ts';

/** The first and last day of a rule, a row or a stage; unlimited if left out. */
export interface Term {
  readonly from?: string;
  readonly until?: string;
}

/** Whether it is in force on the day, including its first and last day. */
export function inForce({ from, until }: Term, day: PlainDate): boolean {
  return (from === undefined || from <= day) && (until === undefined || day <= until);
}

/** A petition created by an act is open from the act's first day at the earliest. */
export function sinceAct({ from }: Act, day: PlainDate): AnswerOf<'yes' | 'never'> {
  const first = plain(from);
  return from <= day ? { is: 'yes', since: { from: first, to: first } } : never;
}
