import { plain } from '../calendar/plain-date.ts';
import { isBefore } from '../decision/day.ts';
import { isTold } from '../facts/view.ts';
import { type CountView, perCount } from './count-view.ts';
import { levelAtConviction } from './level.ts';
import { isOn, offenseOf } from './offense.ts';
import {
  assaultByWeaponOrForce,
  assaultStrikes,
  burglary,
  firstDegreeBurglary,
  secondDegreeBurglary,
  strikesByName,
} from './offenses/strikes.ts';

/**
 * A serious (PC 1192.7(c)) or violent (667.5(c)) felony. An attempt at one is one too, "other than
 * an assault" (1192.7(c)(39)), and so is a conspiracy to commit one ((c)(43)); solicitation is not
 * named. A count later made a misdemeanor still is one (667(d)(1)): the level at conviction
 * decides.
 */
export const isStrike = perCount((view): boolean => {
  const named =
    isOn(strikesByName, view, view.asOf) || isOn(burglary, view, view.asOf) || isAssault(view);
  if (!named || offenseOf(view).inchoate === 'solicitation') return false;
  if (levelAtConviction(view) !== 'felony') return false;
  return isOn(strikesByName, view, view.asOf) || burglaryStrike(view) || assaultStrike(view);
});

function isAssault(view: CountView): boolean {
  return isOn(assaultStrikes, view, view.asOf) || isOn(assaultByWeaponOrForce, view, view.asOf);
}

function burglaryStrike(view: CountView): boolean {
  const { count, asOf } = view;
  if (!isOn(burglary, view, asOf)) return false;
  if (!isTold(count, 'degree')) {
    if (isOn(firstDegreeBurglary, view, asOf)) return true;
    if (isOn(secondDegreeBurglary, view, asOf)) return false;
  }
  return count.degree === 'first';
}

/** Since January 1, 2012 force alone has its own subdivision, PC 245(a)(4). */
const since2012 = plain('2012-01-01');

function assaultStrike(view: CountView): boolean {
  const { count, asOf } = view;
  if (offenseOf(view).inchoate === 'attempt') return false;
  if (isOn(assaultStrikes, view, asOf)) return true;
  if (!isOn(assaultByWeaponOrForce, view, asOf)) return false;
  if (!isTold(count, 'manner') && !isBefore(count.convictedOn, since2012)) return true;
  return count.manner === 'deadly-weapon';
}
