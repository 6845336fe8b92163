import { penalCode } from '../../authority/citing.ts';
import { plain } from '../../calendar/plain-date.ts';
import { afterYears, type Day, isBefore, isOnOrBefore } from '../../decision/day.ts';
import { isTold } from '../../facts/view.ts';
import { ab168, ab1076 } from '../acts.ts';
import { isConviction, wasDeferred } from '../bars/conviction.ts';
import { jailEnd, prisonEnd } from '../completion.ts';
import { type CountView, isKind, type SentenceView, sentenceOf } from '../count-view.ts';
import { inForce } from '../in-force.ts';
import { lastDayOfProbation } from '../last-day-of-probation.ts';
import { levelOrdered, levelToday } from '../level.ts';
import { asOneFact, isOfAnotherBeside } from '../other-counts.ts';
import { isStrike } from '../strike.ts';
import type { CautionRule } from './caution-rule.ts';

/**
 * PC 1203.425(a)(5) "does not limit petitions": relief already on the state's record does not bar
 * one, which may add a reduction, a change in the court's own file, and 1203.4's release. The
 * department's reviews began on July 1, 2022: no record can show earlier relief.
 */
export const reliefAlreadyShown: CautionRule = {
  code: 'relief-already-shown',
  authorities: [penalCode('1203.425', '(a)(2)', ab1076), penalCode('1203.425', '(a)(5)', ab1076)],
  isOwed: ({ courtCase, asOf }) => {
    if (!inForce(ab1076, asOf)) return false;
    const shown = courtCase.since.automaticRelief;
    return shown !== 'no' && isOnOrBefore(shown.on, asOf);
  },
};

/**
 * PC 1203.425(a)(1)(B): the state may already have granted relief, without a petition. We say so if
 * a petition is open (so there is no charge, sentence or supervision), the record shows no duty to
 * register, and the conviction fits (ia), (ib) or (II).
 */
export const automaticReliefMayApply: CautionRule = {
  code: 'auto-relief-may-apply',
  authorities: [penalCode('1203.425', '(a)', ab168)],
  isOwed: (view) => inForce(ab168, view.asOf) && reachesIt(view) && fitsAClause(view),
};

/** (i) and (iv): no duty to register, and a conviction in 1973 or later. */
function reachesIt(view: CountView): boolean {
  return (
    !wasDeferred(view) &&
    !isBefore(dayOfConviction(view), plain('1973-01-01')) &&
    !view.record.circumstances.mustRegister
  );
}

/** If the date of the plea or verdict is missing, we use the judgment date. */
function dayOfConviction({ count, courtCase }: CountView): Day {
  return isTold(count, 'convictedOn') ? count.convictedOn : courtCase.judgmentOn;
}

function fitsAClause(view: CountView): boolean {
  if (endedWell(view)) return true;
  if (levelToday(view) !== 'felony') return !isKind(view.sentence, 'probation') && yearOver(view);
  return felonyOverFourYears(view) && !isStrike(view);
}

/**
 * (ia): "appears to have completed their term of probation without revocation". If a petition is
 * open, probation known to have ended was completed or discharged early.
 */
function endedWell(view: CountView): boolean {
  const probation = sentenceOf(view, 'probation');
  return probation !== undefined && !probation.violations.found;
}

/**
 * (ib): sentence complete, "and at least one calendar year has elapsed since the date of judgment".
 * We do not mention misdemeanor probation that was revoked along the way: we don't know whether the
 * department's records show such a sentence as completed.
 */
function yearOver({ courtCase, asOf }: CountView): boolean {
  return isOnOrBefore(afterYears(courtCase.judgmentOn, 1), asOf);
}

/**
 * (II): all of it complete, and "a period of four years has elapsed since ... and during which the
 * defendant was not convicted of a new felony offense"
 */
function felonyOverFourYears(view: CountView): boolean {
  const last = lastDayOf(view);
  if (last === undefined) return false;
  const lapsed = afterYears(last, 4);
  return isOnOrBefore(lapsed, view.asOf) && !newFelony(view);
}

const wasAFelony = asOneFact((one) => levelOrdered(one) === 'felony' && isConviction(one));

const newFelony = isOfAnotherBeside(wasAFelony, (one, view) => {
  if (!wasAFelony(one)) return false;
  const after = lastDayOf(view);
  return (
    after !== undefined &&
    isBefore(after, one.count.convictedOn) &&
    isBefore(one.count.convictedOn, afterYears(after, 4))
  );
});

/** The last day of the felony sentence, with its probation, supervision or parole. */
function lastDayOf({ sentence, asOf }: SentenceView): Day | undefined {
  switch (sentence.kind) {
    case 'probation':
      return lastDayOfProbation(sentence);
    case 'state-prison':
      return prisonEnd(sentence, asOf);
    case 'county-jail-1170h':
      return jailEnd(sentence, asOf);
    case 'revoked-to-jail':
      return sentence.completedOn;
    default:
      return undefined;
  }
}
