import { penalCode } from '../authority/citing.ts';
import { type AnswerOf, fromDay, unsettled, untilAnAct, yes } from '../decision/answer.ts';
import { type Day, dayAfter, isBefore } from '../decision/day.ts';
import { isTold } from '../facts/view.ts';
import { sb1106 } from './acts.ts';
import { jailEnd, prisonEnd } from './completion.ts';
import { type CountView, isKind, rule } from './count-view.ts';
import { inForce } from './in-force.ts';
import { lastDayOfProbation } from './last-day-of-probation.ts';
import { runsOn, untilItEnds } from './pc-1203-4/period.ts';

/**
 * "fully complied with and performed the sentence of the court": a fine that is the sentence too, so
 * that the last day of jail does not settle it. An unfulfilled order of restitution is no ground for
 * finding otherwise since SB 1106, (e)(2). What is not performed waits for an act, unless its own last
 * day is still to come.
 */
export const performed = rule(
  'sentence-performed',
  [penalCode('1203.4a', '(a)'), penalCode('1203.4a', '(e)', sb1106)],
  (view) => {
    const { fine, restitution } = view.courtCase.obligations;
    const { sentence, asOf } = view;
    if (isKind(sentence, 'no-probation') && isTold(sentence, 'performed')) {
      return asSaid(view, sentence);
    }
    if (fine.owed > 0) return untilAnAct;
    if (!inForce(sb1106, asOf) && restitution.owed > 0) return untilAnAct;
    return custodyPerformed(view);
  },
);

type Jail = Extract<CountView['sentence'], { kind: 'no-probation' }>;

/**
 * The record says of the whole sentence whether it was performed; a fine that it says is owed was not.
 * Of one that is not done yet the fine may be what is left.
 */
function asSaid(view: CountView, sentence: Jail): AnswerOf<'yes' | 'no' | 'unsettled'> {
  const { obligations } = view.courtCase;
  const fineMatters = isTold(obligations.fine, 'owed') || !sentence.performed;
  if (fineMatters && obligations.fine.owed > 0) return untilAnAct;
  if (!inForce(sb1106, view.asOf) && obligations.restitution.owed > 0) return untilAnAct;
  const toCome = isTold(sentence, 'completedOn') || !sentence.performed;
  if (!sentence.performed && !wasAhead(view, sentence.completedOn)) return untilAnAct;
  return toCome ? fromDay(dayAfter(sentence.completedOn), view.asOf) : yes;
}

/** A last day that was not over when the record was written: past it, "not performed" means a default. */
function wasAhead({ record, asOf }: CountView, completed: Day): boolean {
  return !isBefore(completed, record.circumstances.asOf ?? asOf);
}

function custodyPerformed(view: CountView): AnswerOf<'yes' | 'no' | 'unsettled'> {
  const { sentence, asOf } = view;
  switch (sentence.kind) {
    case 'probation':
      return onProbation(view, sentence);
    case 'no-probation':
      return jailPerformed(sentence, asOf);
    case 'state-prison':
      return fromDay(dayAfter(prisonEnd(sentence, asOf)), asOf);
    case 'county-jail-1170h':
      return fromDay(dayAfter(jailEnd(sentence, asOf)), asOf);
    case 'revoked-to-jail':
      return fromDay(dayAfter(sentence.completedOn), asOf);
    case 'deferred-entry':
      return yes;
  }
}

function jailPerformed(sentence: Jail, asOf: CountView['asOf']): AnswerOf<'yes' | 'no'> {
  if (isTold(sentence, 'completedOn')) return fromDay(dayAfter(sentence.completedOn), asOf);
  return sentence.performed ? yes : untilAnAct;
}

/**
 * An infraction by reduction after probation: whether the sentence was "fully" performed is argued
 * where probation was revoked or closed for misconduct.
 */
function onProbation(
  view: CountView,
  probation: Extract<CountView['sentence'], { kind: 'probation' }>,
): AnswerOf<'yes' | 'no' | 'unsettled'> {
  const { ended } = probation;
  if (ended !== 'completed' && ended !== 'early-discharge' && ended !== 'running') return unsettled;
  if (runsOn(view, probation)) return untilItEnds(view, probation);
  return fromDay(dayAfter(lastDayOfProbation(probation)), view.asOf);
}
