import type { Authorities } from '../../authority/authority.ts';
import { penalCode } from '../../authority/citing.ts';
import { statusRules } from '../bars/present-status.ts';
import type { CountRule } from '../count-view.ts';
import type { Route } from '../outcome.ts';
import { type RouteRule, sentenceFits } from '../route-rule.ts';
import {
  dischargedEarly,
  finePaid,
  noViolation,
  programsDone,
  ranItsFullTerm,
  restitutionNoGround,
  restitutionPaid,
} from './conditions.ts';
import { exclusions } from './exclusions.ts';
import {
  notRevokedIntoCustody,
  periodOver,
  prisonTermNotExecuted,
  withinTheCap,
} from './period.ts';
import { isVehicleClause, notVehicleClause } from './vehicle-clause.ts';

const subdivisionA = [penalCode('1203.4', '(a)(1)')] as const;

/**
 * What every PC 1203.4 route requires: probation that is over, for an offense that is not excluded.
 */
const common: readonly CountRule[] = [
  sentenceFits(['probation', 'revoked-to-jail'], subdivisionA),
  notRevokedIntoCustody,
  ...exclusions,
  prisonTermNotExecuted,
  periodOver,
  ...statusRules(subdivisionA, []),
];

function route(
  name: Route,
  grants: RouteRule['grants'],
  own: readonly CountRule[],
  authorities: Authorities = subdivisionA,
): RouteRule {
  return { route: name, grants, authorities, asks: [...common, ...own] };
}

/**
 * PC 1203.4(a)(1) and (c)(2): two mandatory routes ("fulfilled", "discharged"), and for the rest
 * the court's discretion, "in any other case" or under the vehicle clause.
 */
export const routesOf1203_4: readonly RouteRule[] = [
  route('1203.4-fulfilled', 'mandatory', [
    notVehicleClause,
    ranItsFullTerm,
    noViolation,
    restitutionPaid,
    restitutionNoGround,
    finePaid,
    programsDone,
    withinTheCap,
  ]),
  route('1203.4-early-discharge', 'mandatory', [notVehicleClause, dischargedEarly]),
  route('1203.4-interest-of-justice', 'discretionary', [notVehicleClause, withinTheCap]),
  route(
    '1203.4-vehicle',
    'discretionary',
    [isVehicleClause, withinTheCap],
    [penalCode('1203.4', '(c)(2)')],
  ),
];
