import type { Coverage } from '../authority/citation/covers.ts';
import { isTold } from '../facts/view.ts';
import { isConviction } from './bars/conviction.ts';
import { type CountView, perCount } from './count-view.ts';
import { isOn, reachOf, turnsOn } from './offense.ts';
import { registrableOffenses } from './offenses/registrable.ts';
import { isOfAnother } from './other-counts.ts';

/** What is known about a duty to register as a sex offender resulting from this conviction. */
export type Duty = 'none' | 'of-this-conviction' | 'may-have-ended';

/**
 * PC 1203.41(a)(6) says "that felony", so a duty from another conviction does not count. A duty
 * that has since ended (PC 290.5) still resulted from the conviction, so for a PC 290(c) offense
 * "not now" settles nothing. For any other offense a court could order it (290.006).
 */
export const duty = perCount((view): Duty => {
  const { count, record } = view;
  if (isTold(count, 'registration') && count.registration) return 'of-this-conviction';
  const reach = reachOf(registrableOffenses, view, view.asOf);
  if (!record.circumstances.mustRegister)
    return mayHaveEnded(view, reach) ? 'may-have-ended' : 'none';
  if (reach === 'yes') return 'of-this-conviction';
  if (isTold(count, 'registration')) return 'none';
  if (reach === 'no' && cameOfAnother(view)) return 'none';
  return count.registration ? 'of-this-conviction' : 'none';
});

/**
 * For murder and kidnapping a duty, if there was one, is for life (290(d)(3)(C)(i), (ii)): a person
 * with none now never had one for them.
 */
function mayHaveEnded(view: CountView, reach: Coverage): boolean {
  if (reach === 'yes') return true;
  if (reach === 'no') return false;
  return turnsOn(registrableOffenses, view, view.asOf).some((one) => one !== 'sexual-intent');
}

/** Another conviction of the record is for an offense that makes a person register. */
const cameOfAnother = isOfAnother(
  (one) => isOn(registrableOffenses, one, one.asOf) && isConviction(one),
);
