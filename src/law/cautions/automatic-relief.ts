import { penalCode } from '../../authority/citing.ts';
import { dayAfterLapse } from '../../calendar/lapse.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import { ab168 } from '../acts.ts';
import { isConviction } from '../bars/conviction.ts';
import { completionOf, jailEnd } from '../completion.ts';
import { type CountContext, levelOn, sentenceOf } from '../count-context.ts';
import { inForce } from '../in-force.ts';
import { lastDayOfProbation } from '../last-day-of-probation.ts';
import { levelToday } from '../level.ts';
import type { Caution } from '../outcome.ts';
import { isStrike } from './strike.ts';

const authority = penalCode('1203.425', '(a)', ab168);

/**
 * PC 1203.425(a)(1)(B): the state may have given relief already, without a petition. It is told where
 * a petition is open, so that no charge, sentence or supervision stands in the way, the record shows
 * no duty to register, and the conviction fits (ia), (ib) or (II).
 */
export function automaticReliefMayApply(context: CountContext): readonly Caution[] {
  if (!inForce(ab168, context.asOf) || !reachesIt(context) || !fitsAClause(context)) return [];
  return [{ code: 'auto-relief-may-apply', with: {}, authorities: [authority] }];
}

/** (i) and (iv): nobody who must register, and a conviction of 1973 or later. */
function reachesIt(context: CountContext): boolean {
  const { mustRegister } = context.record.circumstances;
  const days = [context.count.convictedOn, context.courtCase.judgmentOn];
  return (
    sentenceOf(context, 'deferred-entry') === undefined &&
    mustRegister.known &&
    !mustRegister.is &&
    !days.some((day) => day.known && day.is < '1973-01-01')
  );
}

function fitsAClause(context: CountContext): boolean {
  if (endedWell(context)) return true;
  const level = levelToday(context);
  if (level.known && level.is !== 'felony') return misdemeanorOver(context);
  return isStrike(context) === 'no' && felonyOverFourYears(context);
}

/**
 * (ia): "appears to have completed their term of probation without revocation". Where a petition is
 * open, probation that is known to have ended was completed, or discharged early.
 */
function endedWell(context: CountContext): boolean {
  const probation = sentenceOf(context, 'probation');
  if (probation === undefined) return false;
  const { ended, violations } = probation;
  return ended.known && violations.known && !violations.is.found;
}

/** (ib): sentence complete, "and at least one calendar year has elapsed since the date of judgment" */
function misdemeanorOver({ courtCase, asOf }: CountContext): boolean {
  const { judgmentOn } = courtCase;
  return judgmentOn.known && dayAfterLapse(judgmentOn.is, 1) <= asOf;
}

/**
 * (II): all of it complete, and "a period of four years has elapsed since ... and during which the
 * defendant was not convicted of a new felony offense"
 */
function felonyOverFourYears(context: CountContext): boolean {
  return overOn(context).some((last) => {
    const lapsed = dayAfterLapse(last, 4);
    return lapsed <= context.asOf && !newFelony(context, last, lapsed);
  });
}

function newFelony({ record, asOf }: CountContext, after: PlainDate, before: PlainDate): boolean {
  return record.cases
    .flatMap((one) => one.counts)
    .filter(isConviction)
    .some((count) => {
      const { convictedOn } = count;
      const level = levelOn(count, asOf);
      const within = convictedOn.known && after < convictedOn.is && convictedOn.is < before;
      return within && level.known && level.is === 'felony';
    });
}

/** The last day of the felony sentence, with its probation, supervision or parole, where it is known. */
function overOn(context: CountContext): readonly PlainDate[] {
  const { record, asOf } = context;
  const probation = sentenceOf(context, 'probation');
  const prison = sentenceOf(context, 'state-prison');
  const jail = sentenceOf(context, 'county-jail-1170h');
  const revoked = sentenceOf(context, 'revoked-to-jail')?.completedOn;
  const last = probation && lastDayOfProbation(probation, record.circumstances.asOf);
  return [
    last?.known ? last.is : undefined,
    prison && completionOf(prison, asOf).end,
    jail && jailEnd(jail, asOf),
    revoked?.known ? revoked.is : undefined,
  ].flatMap((day) => day ?? []);
}
