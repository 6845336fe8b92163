import { convicted, notYetDismissed } from '../law/bars/conviction.ts';
import { inAStateCourt, inThisCounty, notJuvenile } from '../law/bars/court-of-conviction.ts';
import { notTransferred, noWarrantInThisCase } from '../law/bars/lawyer-first.ts';
import type { CountRule } from '../law/count-view.ts';
import { fireCrewRoute } from '../law/fire-crew.ts';
import { routesOf1203_4 } from '../law/pc-1203-4/routes.ts';
import { routesOf1203_4a } from '../law/pc-1203-4a.ts';
import { routesOf1203_41 } from '../law/pc-1203-41/routes.ts';
import { routeOf1203_42 } from '../law/pc-1203-42.ts';
import { routeOf1203_43 } from '../law/pc-1203-43.ts';
import { routeOf1203_49 } from '../law/pc-1203-49.ts';
import type { RouteRule } from '../law/route-rule.ts';

/** What is asked before any route. */
export const beforeAnyRoute: readonly CountRule[] = [
  inAStateCourt,
  notJuvenile,
  inThisCounty,
  convicted,
  notYetDismissed,
  notTransferred,
  noWarrantInThisCase,
];

/** Every route, in the published order. */
export const everyRoute: readonly RouteRule[] = [
  routeOf1203_43,
  ...routesOf1203_4,
  ...routesOf1203_4a,
  routeOf1203_49,
  ...routesOf1203_41,
  routeOf1203_42,
  fireCrewRoute,
];
