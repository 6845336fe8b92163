import type { PleadedStatute } from '../../authority/citation/statute.ts';
import { penalCode, vehicleCode } from '../../authority/citing.ts';
import { ab1115 } from '../acts.ts';
import type { CountContext } from '../count-context.ts';
import type { Opened } from '../found.ts';
import { drivingUnderTheInfluence } from '../offenses/driving-under-the-influence.ts';
import { isListed } from '../offenses/listed.ts';
import { twoPointVehicleOffenses } from '../offenses/two-point-vehicle.ts';
import type { Caution } from '../outcome.ts';

/**
 * VC 13555: a dismissal under 1203.4 or 1203.4a "does not affect any revocation or suspension of the
 * privilege" to drive. 1203.41(a)(1) and 1203.42(a)(1) release from all disabilities "except as
 * provided in Section 13555".
 */
export function licenseNotRestored(
  { count, asOf }: CountContext,
  { route }: Opened,
): readonly Caution[] {
  const says = exceptAsProvided.find(({ routes }) => routes.test(route ?? ''))?.authority;
  if (says === undefined || isListed(twoPointVehicleOffenses, count.statute, asOf) !== 'yes') {
    return [];
  }
  return [{ code: 'license-not-restored', with: {}, authorities: [vehicleCode('13555'), says] }];
}

const exceptAsProvided = [
  { routes: /^1203\.4-/u, authority: penalCode('1203.4', '(a)(1)') },
  { routes: /^1203\.4a-/u, authority: penalCode('1203.4a', '(a)') },
  { routes: /^1203\.41-/u, authority: penalCode('1203.41', '(a)(1)') },
  { routes: /^1203\.42$/u, authority: penalCode('1203.42', '(a)(1)', ab1115) },
] as const;

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
        vehicleCode('23103.5', '(c)', { confidence: 'low' }),
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
