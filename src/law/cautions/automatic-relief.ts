import { penalCode } from '../../authority/citing.ts';
import { plain } from '../../calendar/plain-date.ts';
import { afterYears, type Day, isBefore, isOnOrBefore } from '../../decision/day.ts';
import { isTold } from '../../facts/view.ts';
import { ab168, ab1076 } from '../acts.ts';
import { isConviction, wasDeferred } from '../bars/conviction.ts';
import { jailEnd, prisonEnd } from '../completion.ts';
import { type CountView, isKind, perCount, sentenceOf } from '../count-view.ts';
import { inForce } from '../in-force.ts';
import { lastDayOfProbation } from '../last-day-of-probation.ts';
import { levelOrdered, levelToday } from '../level.ts';
import { isOfAnother } from '../other-counts.ts';
import { isStrike } from '../strike.ts';
import type { CautionRule } from './caution-rule.ts';

/**
 * PC 1203.425(a)(5) "does not limit petitions": relief that the state's record shows already does not
 * bar one, which may add a reduction, the court's own file and the release of 1203.4. The department's
 * reviews began on July 1, 2022: no record can show relief from before.
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
 * PC 1203.425(a)(1)(B): the state may have given relief already, without a petition. It is told where
 * a petition is open, so that no charge, sentence or supervision stands in the way, the record shows
 * no duty to register, and the conviction fits (ia), (ib) or (II).
 */
export const automaticReliefMayApply: CautionRule = {
  code: 'auto-relief-may-apply',
  authorities: [penalCode('1203.425', '(a)', ab168)],
  isOwed: (view) => inForce(ab168, view.asOf) && reachesIt(view) && fitsAClause(view),
};

/** (i) and (iv): nobody who must register, and a conviction of 1973 or later. */
function reachesIt(view: CountView): boolean {
  return (
    !wasDeferred(view) &&
    !isBefore(dayOfConviction(view), plain('1973-01-01')) &&
    !view.record.circumstances.mustRegister
  );
}

/** Where nobody wrote down the day of the plea or the verdict, the judgment stands for it. */
function dayOfConviction({ count, courtCase }: CountView): Day {
  return isTold(count, 'convictedOn') ? count.convictedOn : courtCase.judgmentOn;
}

function fitsAClause(view: CountView): boolean {
  if (endedWell(view)) return true;
  if (levelToday(view) !== 'felony') return !isKind(view.sentence, 'probation') && yearOver(view);
  return felonyOverFourYears(view) && !isStrike(view);
}

/**
 * (ia): "appears to have completed their term of probation without revocation". Where a petition is
 * open, probation that is known to have ended was completed, or discharged early.
 */
function endedWell(view: CountView): boolean {
  const probation = sentenceOf(view, 'probation');
  return probation !== undefined && !probation.violations.found;
}

/**
 * (ib): sentence complete, "and at least one calendar year has elapsed since the date of judgment". A
 * misdemeanor probation that was revoked on the way is not told of: whether the department's records
 * show such a sentence as completed is not known.
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
  return isOnOrBefore(lapsed, view.asOf) && !newFelony(view, last, lapsed);
}

function newFelony(view: CountView, after: Day, before: Day): boolean {
  return isAnotherFelony(
    view,
    (one) =>
      wasAFelony(one) &&
      isBefore(after, one.count.convictedOn) &&
      isBefore(one.count.convictedOn, before) &&
      isConviction(one),
  );
}

const wasAFelony = perCount((view): boolean => levelOrdered(view) === 'felony');

const isAnotherFelony = isOfAnother((one) => wasAFelony(one) && isConviction(one));

/** The last day of the felony sentence, with its probation, supervision or parole. */
function lastDayOf({ sentence, asOf }: CountView): Day | undefined {
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
