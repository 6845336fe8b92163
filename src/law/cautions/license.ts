import type { PleadedStatute } from '../../authority/citation/statute.ts';
import { penalCode, vehicleCode } from '../../authority/citing.ts';
import { ab1115 } from '../acts.ts';
import { isOn, offenseOf } from '../offense.ts';
import { drivingUnderTheInfluence } from '../offenses/driving-under-the-influence.ts';
import { twoPointVehicleOffenses } from '../offenses/two-point-vehicle.ts';
import { type RouteSection, sectionOfRoute } from '../outcome.ts';
import type { CautionRule } from './caution-rule.ts';

/**
 * VC 13555: a dismissal under 1203.4 or 1203.4a "does not affect any revocation or suspension of the
 * privilege" to drive. 1203.41(a)(1) and 1203.42(a)(1) release from all disabilities "except as
 * provided in Section 13555".
 */
export const licenseNotRestored: readonly CautionRule[] = (
  [
    ['1203.4', penalCode('1203.4', '(a)(1)')],
    ['1203.4a', penalCode('1203.4a', '(a)')],
    ['1203.41', penalCode('1203.41', '(a)(1)')],
    ['1203.42', penalCode('1203.42', '(a)(1)', ab1115)],
  ] as const satisfies readonly (readonly [RouteSection, unknown])[]
).map(([section, says]) => ({
  code: 'license-not-restored',
  authorities: [vehicleCode('13555'), says],
  isOwed: (view, { route }) =>
    route !== undefined &&
    sectionOfRoute[route] === section &&
    isOn(twoPointVehicleOffenses, view, view.asOf),
}));

/** A DUI, and a wet reckless (VC 23103.5(c)), still counts as a prior. */
export const duiPriorSurvives: CautionRule = {
  code: 'dui-prior-survives',
  authorities: [
    penalCode('1203.4', '(a)(1)'),
    vehicleCode('23103.5', '(c)', { confidence: 'low' }),
  ],
  isOwed: (view) =>
    isOn(drivingUnderTheInfluence, view, view.asOf) || isWetReckless(offenseOf(view)),
};

/** Dockets write "23103 per 23103.5", "23103/23103.5", or just the section of the plea. */
function isWetReckless({ code, section, per, with: others }: PleadedStatute): boolean {
  if (code !== 'VC') return false;
  const pleadedUnder = [section, per?.section, ...others.map((one) => one.section)];
  return ['23103', '23103.5'].includes(section) && pleadedUnder.includes('23103.5');
}
