import { isConviction } from './bars/conviction.ts';
import type { CountContext } from './count-context.ts';
import { levelToday } from './level.ts';
import { isLocalTraffic } from './offenses/local-traffic.ts';

/**
 * PC 1203.45(a): a person "under 18 years of age at the time of commission of a misdemeanor" who is
 * eligible under 1203.4 or 1203.4a may have the record sealed with it. (c) and (d) leave out offenses
 * and persons; what the record does not tell is not asked for.
 */
export function sealingIsOpen(context: CountContext): boolean {
  const level = levelToday(context);
  return (
    level.known &&
    level.is === 'misdemeanor' &&
    wasYoung(context) &&
    isTheOnlyConviction(context) &&
    !isLeftOut(context)
  );
}

/** (e): under 21 where the offense was committed before March 7, 1973. */
function wasYoung({ count }: CountContext): boolean {
  const { ageAtOffense, convictedOn } = count;
  if (!ageAtOffense.known) return false;
  const old = convictedOn.known && convictedOn.is < '1973-03-07';
  return ageAtOffense.is < (old ? 21 : 18);
}

/** (d): not for a person "convicted of more than one offense", in this action or in another. */
function isTheOnlyConviction({ record, courtCase }: CountContext): boolean {
  const { convictionsInAll } = record.circumstances;
  const here = courtCase.counts.filter(isConviction).length;
  return here === 1 && convictionsInAll.known && convictionsInAll.is === 1;
}

/**
 * (c): "offenses for which registration is required under Section 290", Division 10 of the Health and
 * Safety Code (sections 11000 to 11651), "misdemeanor violations of the Vehicle Code relating to
 * operation of a vehicle or of a local ordinance relating to operation, standing, stopping, or
 * parking". Which misdemeanors of the Vehicle Code are about something else no list says, so that
 * none is offered.
 */
function isLeftOut({ record, count }: CountContext): boolean {
  const { mustRegister } = record.circumstances;
  const { code, section } = count.statute;
  const number = Number.parseFloat(section);
  const traffic = code === 'VC' || isLocalTraffic(count.statute);
  const divisionTen = code === 'HS' && number >= 11000 && number < 11652;
  return !mustRegister.known || mustRegister.is || traffic || divisionTen;
}
