import type { Authorities } from '../../authority/authority.ts';
import { penalCode } from '../../authority/citing.ts';
import { allOf } from '../../decision/combine.ts';
import type { Decision } from '../../decision/decision.ts';
import { statusDecisions } from '../bars/present-status.ts';
import type { CountContext } from '../count-context.ts';
import type { Route } from '../outcome.ts';
import { type RouteRule, sentenceFits } from '../route-rule.ts';
import {
  dischargedEarly,
  fineFulfilled,
  fineFulfilledOrDischarged,
  notClosedForMisconduct,
  noViolation,
  programsDone,
  ranItsFullTerm,
  restitutionFulfilled,
} from './conditions.ts';
import { exclusions } from './exclusions.ts';
import {
  notRevokedIntoCustody,
  periodOver,
  prisonTermNotExecuted,
  withinTheCap,
} from './period.ts';
import { isVehicleClause, notVehicleClause } from './vehicle-clause.ts';

const authorities = [penalCode('1203.4', '(a)(1)')] as const;

/** What every door of PC 1203.4 asks: probation, that is over, of an offense that is not left out. */
function common(context: CountContext): readonly [Decision, ...Decision[]] {
  return [
    sentenceFits(context, ['probation', 'revoked-to-jail'], authorities),
    notRevokedIntoCustody(context),
    ...exclusions(context),
    prisonTermNotExecuted(context),
    periodOver(context),
    ...statusDecisions(context, authorities, []),
  ];
}

function door(
  route: Route,
  grants: RouteRule['grants'],
  own: (context: CountContext) => readonly Decision[],
  opens: Authorities = authorities,
): RouteRule {
  return {
    route,
    grants,
    decide: (context) => {
      const [first, ...rest] = common(context);
      return allOf(route, opens, [first, ...rest, ...own(context)]);
    },
  };
}

/** PC 1203.4(a)(1) and (c)(2): four doors, of which at most one is owed and one is the court's choice. */
export const doorsOf1203_4: readonly RouteRule[] = [
  door('1203.4-fulfilled', 'mandatory', (context) => [
    notVehicleClause(context),
    ranItsFullTerm(context),
    noViolation(context),
    restitutionFulfilled(context),
    fineFulfilled(context),
    programsDone(context),
    withinTheCap(context),
  ]),
  door('1203.4-early-discharge', 'mandatory', (context) => [
    notVehicleClause(context),
    dischargedEarly(context),
  ]),
  door('1203.4-interest-of-justice', 'discretionary', (context) => [
    notVehicleClause(context),
    notClosedForMisconduct(context),
    fineFulfilled(context),
    withinTheCap(context),
  ]),
  door(
    '1203.4-vehicle',
    'discretionary',
    (context) => [
      isVehicleClause(context),
      notClosedForMisconduct(context),
      fineFulfilledOrDischarged(context),
      withinTheCap(context),
    ],
    [penalCode('1203.4', '(c)(2)')],
  ),
];
