import type { Authorities } from '../authority/authority.ts';
import { penalCode } from '../authority/citing.ts';
import { ab1941 } from './acts.ts';
import { type CountView, perCount, sentenceOf } from './count-view.ts';
import { inForce } from './in-force.ts';
import { isWobbler, levelOrdered, levelToday } from './level.ts';
import { isOn, offenseOf } from './offense.ts';
import { treatableAsInfraction } from './offenses/treatable-as-infraction.ts';
import type { FurtherRequest, Opened } from './outcome.ts';
import { wasExecuted } from './pc-1203-4/period.ts';
import { sealingIsOpen } from './pc-1203-45.ts';

/** What may be requested with the dismissal, or along with it, if a petition is open. */
export interface RequestRule {
  readonly request: FurtherRequest['request'];
  readonly code: FurtherRequest['code'];
  readonly authorities: FurtherRequest['authorities'];
  readonly isOpen: (view: CountView, opened: Opened) => boolean;
}

/**
 * PC 17(b)(3): a wobbler is a misdemeanor for all purposes "When the court grants probation to a
 * defendant and at the time of granting probation, or on application of the defendant or probation
 * officer thereafter, the court declares the offense to be a misdemeanor". Until AB 1941 it was
 * probation "without imposition of sentence", so suspended execution barred it (Wood).
 */
export const reductionIsOpen = perCount((view): boolean => {
  const probation = sentenceOf(view, 'probation');
  if (probation === undefined || levelOrdered(view) !== 'felony' || !isWobbler(view)) return false;
  if (wasExecuted(view)) return false;
  return inForce(ab1941, view.asOf) || probation.suspended === 'imposition';
});

/** The words as they read before AB 1941, and since: after any grant of probation. */
export const reductionAuthorities: Authorities = [
  penalCode('17', '(b)(3)', { ...ab1941, confidence: 'medium' }),
  penalCode('17', '(b)(3)', { until: '2018-12-31', confidence: 'medium' }),
];

export const requestRules: readonly RequestRule[] = [
  {
    request: '17(b)(3)',
    code: 'reduce-17b',
    authorities: reductionAuthorities,
    isOpen: reductionIsOpen,
  },
  {
    // PC 17(d)(2): an offense listed in PC 19.8 may be an infraction "with the consent of the
    // defendant".
    request: '17(d)(2)',
    code: 'reduce-17d',
    authorities: treatableAsInfraction.authorities,
    isOpen: (view) =>
      isOn(treatableAsInfraction, view, view.asOf) &&
      offenseOf(view).inchoate === undefined &&
      levelToday(view) === 'misdemeanor',
  },
  {
    request: '1203.45',
    code: 'seal-1203-45',
    authorities: [penalCode('1203.45', '(a)')],
    isOpen: (view, { route }) => isOf1203_4(route) && sealingIsOpen(view),
  },
];

/** PC 1203.45(a): "eligible for ... the relief provided by Section 1203.4 or 1203.4a". */
function isOf1203_4(route: Opened['route']): boolean {
  return route !== undefined && /^1203\.4a?-/u.test(route);
}
