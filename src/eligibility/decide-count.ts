import { deciding } from '../decision/combine.ts';
import type { CountContext } from '../law/count-context.ts';
import type { Outcome, Reason, RouteDecision } from '../law/outcome.ts';
import { bestOutcome, chosenDoor, misfits } from './chosen-door.ts';
import type { CountDetermination } from './determination.ts';
import { everyDoor, owedDoors } from './every-door.ts';
import { eitherWay } from './offense-or-attempt.ts';
import {
  beforeAnyDoor,
  reasonOf,
  type TriedRoute,
  triedRoute,
  withReasons,
} from './tried-route.ts';

export type CoreDetermination = Pick<
  CountDetermination,
  'outcome' | 'route' | 'eligibleOn' | 'because' | 'routes'
>;

/** What a count comes to, before the reasons are told. */
export interface SettledCount {
  readonly outcome: Outcome;
  readonly chosen: TriedRoute;
  readonly routes: readonly TriedRoute[];
}

/** Every door is tried, and the best by the published order is it. */
export function settleCount(context: CountContext): SettledCount {
  const routes = eitherWay(context, tryDoors);
  const outcome = bestOutcome(routes);
  return { outcome, chosen: chosenDoor(routes, outcome), routes };
}

function tryDoors(context: CountContext): readonly TriedRoute[] {
  const before = beforeAnyDoor(context);
  return everyDoor.map((rule) => triedRoute(rule, context, before));
}

/** What is open to one count, with the reasons. */
export function decideCount(context: CountContext): CoreDetermination {
  const { outcome, chosen, routes } = settleCount(context);
  return {
    outcome,
    ...(outcome === 'ineligible' ? {} : { route: chosen.route }),
    ...(chosen.opensOn === undefined ? {} : { eligibleOn: chosen.opensOn }),
    because: becauseOf(withReasons(chosen), outcome, routes),
    routes: routes.map(withReasons),
  };
}

function becauseOf(
  chosen: RouteDecision,
  outcome: Outcome,
  routes: readonly TriedRoute[],
): readonly [Reason, ...Reason[]] {
  const telling = chosen.because.filter((reason) => !misfits.includes(questionOf(reason)));
  const reasons = distinct(telling.length > 0 ? telling : chosen.because);
  const why = outcome === 'eligible-discretionary' ? whyNotOwed(routes) : [];
  const [first, ...rest] = [...reasons, ...why];
  if (first === undefined) throw new Error(`${chosen.route} gives no reason`);
  return [first, ...rest];
}

/** What keeps an owed door shut where one of the court's choice is open: it belongs in the story. */
function whyNotOwed(routes: readonly TriedRoute[]): readonly Reason[] {
  const owed = routes.filter(
    ({ route, outcome }) => outcome === 'ineligible' && owedDoors.includes(route),
  );
  const leaves = owed.flatMap((route) => deciding(route.tree));
  const telling = leaves.filter(({ question }) => tellingWhy.includes(question));
  return distinct(telling.map(reasonOf));
}

const tellingWhy: readonly string[] = [
  'not-a-two-point-offense',
  'no-violation',
  'restitution-paid',
  'programs-done',
  'honest-life',
];

function questionOf(reason: Reason): string {
  return reason.code.split('/')[0] ?? '';
}

function distinct(reasons: readonly Reason[]): readonly Reason[] {
  return [...new Map(reasons.map((reason) => [reason.code, reason])).values()];
}
