import type { PleadedStatute } from '../../authority/citation/statute.ts';
import { penalCode, vehicleCode } from '../../authority/citing.ts';
import type { CountContext } from '../count-context.ts';
import type { Opened } from '../found.ts';
import { drivingUnderTheInfluence } from '../offenses/driving-under-the-influence.ts';
import { isListed } from '../offenses/listed.ts';
import { twoPointVehicleOffenses } from '../offenses/two-point-vehicle.ts';
import type { Caution } from '../outcome.ts';

/** VC 13555: dismissal "does not affect any revocation or suspension of the privilege" to drive. */
export function licenseNotRestored(
  { count, asOf }: CountContext,
  found: Opened,
): readonly Caution[] {
  const route = found.route ?? '';
  const byThisSection = /^1203\.4(?:a)?-/u.test(route);
  if (!byThisSection || isListed(twoPointVehicleOffenses, count.statute, asOf) !== 'yes') return [];
  return [{ code: 'license-not-restored', with: {}, authorities: [vehicleCode('13555')] }];
}

/** A DUI, and a wet reckless (VC 23103.5(c)), counts as a prior all the same. */
export function duiPriorSurvives({ count, asOf }: CountContext): readonly Caution[] {
  const dui = isListed(drivingUnderTheInfluence, count.statute, asOf) === 'yes';
  if (!dui && !isWetReckless(count.statute)) return [];
  return [
    {
      code: 'dui-prior-survives',
      with: {},
      authorities: [
        penalCode('1203.4', '(a)(1)'),
        vehicleCode('23103.5', '(c)', { confidence: 'medium' }),
      ],
    },
  ];
}

/** Dockets write "23103 per 23103.5", "23103/23103.5", or the section of the plea alone. */
function isWetReckless({ code, section, per, with: others }: PleadedStatute): boolean {
  if (code !== 'VC') return false;
  const pleadedUnder = [section, per?.section, ...others.map((one) => one.section)];
  return /^23103(?:\.5)?$/u.test(section) && pleadedUnder.includes('23103.5');
}
