import type { PlainDate } from '../calendar/plain-date.ts';
import { circumstancesAreFresh } from '../record/circumstances-age.ts';
import type { Circumstances } from '../record/record.ts';
import type { FilingPlan } from './plan.ts';

/**
 * Who says in the petition that the person is not charged, not serving a sentence and not on
 * probation: the record, where it says so of a day at most 30 days back; a hand otherwise. PC
 * 1203.4(a)(1) looks at the day of the petition, and a box ticked for a person is their statement.
 */
export function presentStatus(now: Circumstances, asOf: PlainDate): FilingPlan['status'] {
  const fresh = now.asOf !== undefined && circumstancesAreFresh(now.asOf, asOf);
  const free =
    now.charged.known &&
    now.charged.is === 'no' &&
    now.servingSentence.known &&
    !now.servingSentence.is.is &&
    now.onProbationElsewhere.known &&
    !now.onProbationElsewhere.is.is;
  return fresh && free ? 'as-recorded' : 'confirm-by-hand';
}
