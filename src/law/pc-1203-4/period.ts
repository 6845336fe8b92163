import { penalCode } from '../../authority/citing.ts';
import { addYears, plain } from '../../calendar/plain-date.ts';
import { fromDay, never, unsettled, untilAnAct, yes } from '../../decision/answer.ts';
import { counted, type Day, dayAfter, isBefore } from '../../decision/day.ts';
import { isTold } from '../../facts/view.ts';
import { ab1950 } from '../acts.ts';
import { isConviction } from '../bars/conviction.ts';
import {
  type CountView,
  isKind,
  perCount,
  perSentence,
  rule,
  type SentenceView,
  sentenceOf,
  sentenceRule,
} from '../count-view.ts';
import { endOfWhatRuns } from '../end-of-what-runs.ts';
import { inForce } from '../in-force.ts';
import { lastDayOfProbation } from '../last-day-of-probation.ts';
import { levelAtConviction } from '../level.ts';
import { isOn, offenseOf } from '../offense.ts';
import { ownProbationLength, threeYearThefts } from '../offenses/own-probation-length.ts';
import { violentFelonies } from '../offenses/strikes.ts';
import { parker } from '../opinions.ts';
import { isOfAnyInCase, longestInCase } from '../other-counts.ts';

const subdivisionA = [penalCode('1203.4', '(a)(1)')] as const;

/** The period is not over on the day: what is not done yet may still be done in time. */
export const probationRuns = perSentence((view): boolean => {
  const probation = sentenceOf(view, 'probation');
  if (probation === undefined) return false;
  if (runsOn(view, probation)) return true;
  return !isBefore(lastDayOfProbation(probation), view.asOf);
});

/**
 * "at any time after the termination of the period of probation": open from the day after the last
 * day. How it ended matters if the end itself is in doubt: a summary revocation tolls the period
 * (PC 1203.2(a)), and the effect of a revocation that ended it is arguable.
 */
export const periodOver = sentenceRule('probation-over', subdivisionA, (view) => {
  const probation = sentenceOf(view, 'probation');
  if (probation === undefined) return yes;
  const { ended } = probation;
  if (ended === 'summarily-revoked' || ended === 'revoked') return unsettled;
  if (runsOn(view, probation)) return untilItEnds(view, probation);
  const last = lastDayOfProbation(probation);
  const { from, to } = last.span();
  return {
    answer: fromDay(dayAfter(last), view.asOf),
    with: from === to ? { lastDay: from } : {},
  };
});

/** Past the last day that the record gives, no other is known. */
export function untilItEnds(view: SentenceView, { scheduledEndOn }: Probation) {
  const last = endOfWhatRuns(scheduledEndOn, view);
  return isBefore(last, view.asOf) ? untilAnAct : fromDay(dayAfter(last), view.asOf);
}

/**
 * Probation that is running with no last day in the record, or one already past when the person was
 * asked: it was extended, and ends by an act or on an unknown day. If the record says that it
 * runs, `record/what-runs.ts` has taken such a day out already. If "running" is only one of the
 * answers there may be, the day is still there, as is a month in which it is said to have ended.
 */
export function runsOn(view: SentenceView, probation: Probation): boolean {
  if (probation.ended !== 'running') return false;
  const told = (['endedOn', 'scheduledEndOn'] as const).find((key) => isTold(probation, key));
  const { asOf: statedOn } = view.record.circumstances;
  return told === undefined || (statedOn !== undefined && isBefore(probation[told], statedOn));
}

type Probation = NonNullable<ReturnType<typeof probationOf>>;

function probationOf(view: SentenceView) {
  return sentenceOf(view, 'probation');
}

/**
 * Probation revoked and terminated with custody: whether "in any other case" still reaches it is
 * arguable.
 */
export const notRevokedIntoCustody = sentenceRule(
  'not-revoked-into-custody',
  subdivisionA,
  ({ sentence }) => (isKind(sentence, 'revoked-to-jail') ? unsettled : yes),
);

/**
 * A prison term whose execution was suspended leaves probation in place; once executed it does not
 * (Parker).
 */
export const prisonTermNotExecuted = rule('prison-term-not-executed', [parker], (view) =>
  wasExecuted(view) ? never : yes,
);

const isFelonyInCase = isOfAnyInCase((one) => levelAtConviction(one) === 'felony');

/**
 * A term is executed if probation is revoked: if probation was completed or is running, it was not.
 * The sentence is the case's, so that a misdemeanor beside a felony asks it too.
 */
export const wasExecuted = perCount((view): boolean => {
  const probation = sentenceOf(view, 'probation');
  if (probation === undefined) return false;
  const mayBe =
    isTold(probation, 'suspendedPrisonTerm') ||
    (probation.ended === 'revoked' && isFelonyInCase(view) && probation.suspended === 'execution');
  return mayBe && probation.suspendedPrisonTerm === 'executed';
});

const caps = [penalCode('1203a', '', ab1950), penalCode('1203.1', '(a)', ab1950)] as const;

/**
 * AB 1950: since January 1, 2021 probation is at most one year for a misdemeanor (PC 1203a(a)) and
 * two for a felony (PC 1203.1(a)), for terms still running then too. A longer term that ended
 * without any violation was fulfilled on every reading. If it is still running past the cap, or
 * ended badly after it, when it ended by law is a question for a lawyer. Offenses with their own
 * length and violent felonies keep it (PC 1203a(b), 1203.1(l)).
 */
export const withinTheCap = rule('within-the-cap', caps, (view) => {
  const probation = sentenceOf(view, 'probation');
  if (probation === undefined || !inForce(ab1950, view.asOf)) return yes;
  const { ended } = probation;
  const over = ended === 'completed' || ended === 'early-discharge';
  if (over && !probationRuns(view)) return yes;
  return termIsLongerThanTheCap(view) ? unsettled : yes;
});

/** Whether probation lasted into the time of the caps and is recorded as longer than they allow. */
export const termIsLongerThanTheCap = perCount((view): boolean => {
  const probation = sentenceOf(view, 'probation');
  if (probation === undefined) return false;
  const last = lastDayOfProbation(probation);
  if (isBefore(last, capFrom)) return false;
  const years = yearsAllowed(view);
  if (years === Number.POSITIVE_INFINITY) return false;
  // Probation begins with the order that grants it.
  const start = isTold(probation, 'startedOn') ? probation.startedOn : view.courtCase.judgmentOn;
  return isLonger(start, last, years);
});

const capFrom = plain(ab1950.from);

function isLonger(start: Day, last: Day, years: number): boolean {
  return isBefore(
    counted(start, (day) => addYears(day, years)),
    last,
  );
}

/**
 * The years that the grant of probation may last; without end where a count has a length of its own.
 * A docket records one term for all counts that share the grant, so the longest of theirs is allowed.
 */
function yearsAllowed(view: CountView): number {
  return view.count.sentence === undefined ? yearsOfGrant(view) : yearsOf(view);
}

const yearsOfGrant = longestInCase((one) =>
  one.count.sentence === undefined && isConviction(one) ? yearsOf(one) : 1,
);

function yearsOf(view: CountView): number {
  return hasOwnLength(view) ? Number.POSITIVE_INFINITY : capOf(view);
}

/** PC 667.5(c) names the crimes themselves; the only attempt it names is murder. */
function hasOwnLength(view: CountView): boolean {
  if (isOn(ownProbationLength, view, view.asOf)) return true;
  const { inchoate, section } = offenseOf(view);
  const itself = inchoate === undefined || (inchoate === 'attempt' && section === '187');
  return itself && isOn(violentFelonies, view, view.asOf);
}

function capOf(view: CountView): number {
  if (levelAtConviction(view) !== 'felony') return 1;
  return isOn(threeYearThefts, view, view.asOf) ? 3 : 2;
}
