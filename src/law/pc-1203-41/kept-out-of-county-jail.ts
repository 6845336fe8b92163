import { penalCode } from '../../authority/citing.ts';
import { unsettled, yes } from '../../decision/answer.ts';
import { isTold } from '../../facts/view.ts';
import { realignment } from '../acts.ts';
import { type CountView, isKind, rule } from '../count-view.ts';
import { reachOf } from '../offense.ts';
import type { OffenseList } from '../offenses/listed.ts';
import { registrableOffenses } from '../offenses/registrable.ts';
import {
  assaultByWeaponOrForce,
  assaultStrikes,
  burglary,
  firstDegreeBurglary,
  strikesByName,
} from '../offenses/strikes.ts';

/**
 * PC 1170(h)(3): for a serious or violent felony, and for a person who must register, the term
 * "shall be served in the state prison". A record with county jail for one of these has the offense
 * or the sentence wrong, and which one decides 1203.41's wait and registration bar is a question
 * for a lawyer.
 */
export const mayBeServedInJail = rule(
  'a-felony-for-county-jail',
  [
    penalCode('1170', '(h)(3)', realignment),
    ...strikesByName.authorities,
    ...registrableOffenses.authorities,
  ],
  (view) => (isKind(view.sentence, 'county-jail-1170h') && isForPrison(view) ? unsettled : yes),
);

/**
 * (h)(3): "a prior or current felony conviction for a serious felony", as far as the record shows.
 */
function hadStrikeBefore(now: CountView['record']['circumstances']): boolean {
  return isTold(now, 'priorSeriousOrViolentFelony') && now.priorSeriousOrViolentFelony;
}

/**
 * By the section, or by a degree or weapon in the record. If the record does not say, the county
 * jail term itself shows that the burglary was second degree, or the assault without a weapon.
 */
function isForPrison(view: CountView): boolean {
  const { count, record } = view;
  const reaches = (list: OffenseList) => reachOf(list, view, view.asOf) === 'yes';
  const byFact =
    (isTold(count, 'degree') && count.degree === 'first' && reaches(burglary)) ||
    (isTold(count, 'manner') &&
      count.manner === 'deadly-weapon' &&
      reaches(assaultByWeaponOrForce));
  return (
    byFact ||
    [strikesByName, assaultStrikes, firstDegreeBurglary, registrableOffenses].some(reaches) ||
    (isTold(count, 'registration') && count.registration) ||
    hadStrikeBefore(record.circumstances)
  );
}
