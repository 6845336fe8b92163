import { penalCode } from '../authority/citing.ts';
import { addDays, type PlainDate } from '../calendar/plain-date.ts';
import { asks, decide, fromDay, unsettled, untilAnAct, yes } from '../decision/combine.ts';
import type { Answer, Decision } from '../decision/decision.ts';
import type { Obligation } from '../record/record.ts';
import { sb1106 } from './acts.ts';
import { completionOf, jailEnd } from './completion.ts';
import { type CountContext, seen, sentenceOf } from './count-context.ts';
import { inForce } from './in-force.ts';
import { lastDayOfProbation } from './last-day-of-probation.ts';

/**
 * "fully complied with and performed the sentence of the court": a fine that is the sentence too. An
 * unfulfilled order of restitution is no ground for finding otherwise since SB 1106, (e)(2). What is
 * not performed waits for an act, unless its own last day is still to come.
 */
export function performed(context: CountContext): Decision {
  const { courtCase, at, asOf } = context;
  const done = sentenceOf(context, 'no-probation')?.performed;
  const { fine, restitution } = courtCase.obligations;
  const facts = [
    ...(done === undefined ? [] : [seen(`${at.sentence}.performed`, done)]),
    seen(`${at.courtCase}.obligations.fine.owed`, fine.owed),
  ];
  const answer = (): Answer => {
    if (isOwed(fine) || (!inForce(sb1106, asOf) && isOwed(restitution))) return untilAnAct;
    const completed = completedOn(context);
    if (done?.known === true && !done.is && !isAhead(context, completed)) return untilAnAct;
    const howProbationEnded = performedOnProbation(context);
    if (howProbationEnded !== undefined) return howProbationEnded;
    if (completed !== undefined) return fromDay(addDays(completed, 1), asOf);
    if (done?.known === true) return yes;
    const probation = sentenceOf(context, 'probation') !== undefined;
    const asked = done !== undefined ? 'performed' : probation ? 'endedOn' : 'completedOn';
    return asks(`${at.sentence}.${asked}`);
  };
  const clause = inForce(sb1106, asOf) ? [penalCode('1203.4a', '(e)', sb1106)] : [];
  return decide('sentence-performed', answer(), [penalCode('1203.4a', '(a)'), ...clause], facts);
}

/**
 * An infraction by reduction after probation: whether the sentence was "fully" performed is argued
 * where probation was revoked or closed for misconduct, and must be known where it ran to its end.
 */
function performedOnProbation(context: CountContext): Answer | undefined {
  const { asOf, at, record } = context;
  const probation = sentenceOf(context, 'probation');
  if (probation === undefined) return undefined;
  const { ended } = probation;
  if (!ended.known) return asks(`${at.sentence}.ended`);
  if (ended.is === 'completed' || ended.is === 'early-discharge') return undefined;
  if (ended.is !== 'running') return unsettled;
  const last = lastDayOfProbation(probation, record.circumstances.asOf);
  return last.known && asOf <= last.is ? untilAnAct : asks(`${at.sentence}.ended`);
}

/** A last day that was not over when the record was written: past it, "not performed" means a default. */
function isAhead({ record, asOf }: CountContext, completed: PlainDate | undefined): boolean {
  const { asOf: statedOn = asOf } = record.circumstances;
  return completed !== undefined && statedOn <= completed;
}

function isOwed({ owed }: Obligation): boolean {
  return owed.known && owed.is > 0;
}

function completedOn({ sentence, asOf }: CountContext): PlainDate | undefined {
  if (!sentence.known) return undefined;
  const found = sentence.is;
  switch (found.kind) {
    case 'probation':
      return found.endedOn.known ? found.endedOn.is : undefined;
    case 'state-prison':
      return completionOf(found, asOf).end;
    case 'county-jail-1170h':
      return jailEnd(found, asOf);
    case 'deferred-entry':
      return undefined;
    default:
      return found.completedOn.known ? found.completedOn.is : undefined;
  }
}
