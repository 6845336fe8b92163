import { addYears, plain } from '../calendar/plain-date.ts';
import { isBefore } from '../decision/day.ts';
import { isTold } from '../facts/view.ts';
import { isConviction } from './bars/conviction.ts';
import type { CountView } from './count-view.ts';
import { levelToday } from './level.ts';
import { offenseOf } from './offense.ts';
import { isLocalTraffic } from './offenses/local-traffic.ts';
import { isOfAnother } from './other-counts.ts';
import { duty } from './registration.ts';

/**
 * PC 1203.45(a): a person "under 18 years of age at the time of commission of a misdemeanor" who is
 * eligible under 1203.4 or 1203.4a may have the record sealed with it. (c) and (d) exclude offenses
 * and persons.
 */
export function sealingIsOpen(view: CountView): boolean {
  return (
    levelToday(view) === 'misdemeanor' &&
    !isTrafficOrDrugs(view) &&
    wasYoung(view) &&
    isTheOnlyConviction(view) &&
    duty(view) === 'none'
  );
}

/** (e): under 21 if the offense was committed before March 7, 1973. */
function wasYoung(view: CountView): boolean {
  const { count } = view;
  const old = isBefore(count.convictedOn, plain('1973-03-07'));
  return ageAtOffense(view) < (old ? 21 : 18);
}

/**
 * The age in the record, or else from the date of birth if the age at conviction leaves no doubt:
 * nobody is older on the day of the offense, and no misdemeanor waits three years to be charged (PC
 * 801 gives a wobbler that long).
 */
function ageAtOffense({ record, count }: CountView): number {
  const { bornOn } = record.petitioner;
  if (isTold(count, 'ageAtOffense') || bornOn === undefined) return count.ageAtOffense;
  const birthday = (years: number) => addYears(bornOn, years);
  if (isBefore(count.convictedOn, birthday(18))) return 17;
  if (isBefore(count.convictedOn, birthday(21))) return count.ageAtOffense;
  return isBefore(count.convictedOn, birthday(24)) ? 20 : 21;
}

/**
 * (d): not for a person "convicted of more than one offense", in this action or in another. It
 * excepts offenses included in the other and lesser traffic offenses, which the person would have to
 * show: we offer sealing only for a sole conviction.
 */
function isTheOnlyConviction(view: CountView): boolean {
  return !isAnotherConviction(view) && view.record.circumstances.convictionsInAll === 1;
}

const isAnotherConviction = isOfAnother(isConviction);

/**
 * (c): "offenses for which registration is required under Section 290", Division 10 of the Health
 * and Safety Code (sections 11000 to 11651), "misdemeanor violations of the Vehicle Code relating
 * to operation of a vehicle or of a local ordinance relating to operation, standing, stopping, or
 * parking". No list says which Vehicle Code misdemeanors are about something else, so we offer
 * none.
 */
function isTrafficOrDrugs(view: CountView): boolean {
  const offense = offenseOf(view);
  const number = Number.parseFloat(offense.section);
  const divisionTen = offense.code === 'HS' && number >= 11000 && number < 11652;
  return offense.code === 'VC' || isLocalTraffic(offense) || divisionTen;
}
