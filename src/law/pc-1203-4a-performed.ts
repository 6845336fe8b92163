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
 * "fully complied with and performed the sentence of the court": including a fine, so the last day
 * of jail does not settle it. Since SB 1106, (e)(2), an unfulfilled restitution order is not a
 * ground to find otherwise. What is not performed waits for an act, unless its own last day is
 * still in the future.
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
 * The record says whether the whole sentence was performed; a fine it says is owed was not. If a
 * sentence is not done yet, the fine may be what is left.
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

/**
 * A last day that had not passed when the record was written: after it, "not performed" means a
 * default.
 */
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
 * An infraction by reduction after probation: whether the sentence was "fully" performed is
 * arguable if probation was revoked or closed for misconduct.
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
