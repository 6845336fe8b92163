import { deciding } from '../decision/combine.ts';
import type { CountContext } from '../law/count-context.ts';
import { type Outcome, outcomes, type Reason, type RouteDecision } from '../law/outcome.ts';
import { doorsOf1203_4 } from '../law/pc-1203-4/doors.ts';
import { doorsOf1203_4a } from '../law/pc-1203-4a.ts';
import { doorsOf1203_41 } from '../law/pc-1203-41/doors.ts';
import { doorOf1203_42 } from '../law/pc-1203-42.ts';
import { doorOf1203_43 } from '../law/pc-1203-43.ts';
import { doorOf1203_49 } from '../law/pc-1203-49.ts';
import { referredRemedies } from '../law/referred-remedies.ts';
import type { RouteRule } from '../law/route-rule.ts';
import type { CountDetermination } from './determination.ts';
import {
  beforeAnyDoor,
  reasonOf,
  type TriedRoute,
  triedRoute,
  withReasons,
} from './tried-route.ts';

/** Every door, in the published order of routes. */
export const rules: readonly RouteRule[] = [
  doorOf1203_43,
  ...doorsOf1203_4,
  ...doorsOf1203_4a,
  doorOf1203_49,
  ...doorsOf1203_41,
  doorOf1203_42,
  ...referredRemedies,
];

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
  const before = beforeAnyDoor(context);
  const routes = rules.map((rule) => triedRoute(rule, context, before));
  const outcome = bestOutcome(routes);
  return { outcome, chosen: chosenRoute(routes, outcome), routes };
}

/** What is open to one count, with the reasons. */
export function decideCount(context: CountContext): CoreDetermination {
  const { outcome, chosen, routes } = settleCount(context);
  return {
    outcome,
    ...(outcome === 'ineligible' ? {} : { route: chosen.route }),
    ...(outcome === 'not-yet' && chosen.opensOn !== undefined
      ? { eligibleOn: chosen.opensOn }
      : {}),
    because: becauseOf(withReasons(chosen), outcome, routes),
    routes: routes.map(withReasons),
  };
}

/**
 * The best outcome of all doors; but where a missing fact may open a door that the court must grant,
 * a door of the court's choice does not settle it.
 */
function bestOutcome(routes: readonly TriedRoute[]): Outcome {
  const best =
    outcomes.find((one) => routes.some((route) => route.outcome === one)) ?? 'ineligible';
  const owedDoorUnknown = routes.some(
    (route) => route.outcome === 'needs-facts' && grantsOf(route) === 'mandatory',
  );
  return best === 'eligible-discretionary' && owedDoorUnknown ? 'needs-facts' : best;
}

function grantsOf(route: TriedRoute): RouteRule['grants'] | undefined {
  return rules.find((rule) => rule.route === route.route)?.grants;
}

/** The first door with the outcome; of doors that are not yet open, the one that opens first. */
function chosenRoute(routes: readonly TriedRoute[], outcome: Outcome): TriedRoute {
  const [first, ...rest] = routes.filter((route) => route.outcome === outcome);
  if (first === undefined) throw new Error(`no route has the outcome ${outcome}`);
  if (outcome === 'ineligible') return bestFit([first, ...rest]);
  if (outcome !== 'not-yet') return first;
  return rest.reduce((best, one) => (opensBefore(one, best) ? one : best), first);
}

function opensBefore(a: TriedRoute, b: TriedRoute): boolean {
  if (a.opensOn === undefined) return false;
  return b.opensOn === undefined || a.opensOn < b.opensOn;
}

/** Where every door is shut for good, the one whose kind of sentence this is says why. */
function bestFit(routes: readonly [TriedRoute, ...TriedRoute[]]): TriedRoute {
  const fitting = routes.find((route) => {
    const leaves = deciding(route.tree);
    return !leaves.some((leaf) => misfits.includes(leaf.question));
  });
  return fitting ?? routes[0];
}

/** Questions that only say that a door is meant for something else. */
const misfits: readonly string[] = [
  'sentence-fits',
  'of-a-drug-offense',
  'sentenced-to-prison',
  'form-of-jail-sentence',
  'a-two-point-offense',
  'ran-its-full-term',
  'discharged-early',
  'solicitation-or-prostitution',
  'result-of-trafficking',
  'misdemeanor-or-infraction',
  'ground-for-1203.4b',
  'ground-for-236.14',
  'ground-for-236.15',
  'ground-for-1170.9(h)',
];

function becauseOf(
  chosen: RouteDecision,
  outcome: Outcome,
  routes: readonly TriedRoute[],
): readonly [Reason, ...Reason[]] {
  const reasons = distinct([
    ...chosen.because.filter((reason) => !misfits.includes(questionOf(reason))),
    ...chosen.because,
  ]);
  const why = outcome === 'eligible-discretionary' ? whyNotOwed(routes) : [];
  const kept = reasons.some((one) => !misfits.includes(questionOf(one)))
    ? reasons.filter((one) => !misfits.includes(questionOf(one)))
    : reasons;
  const [first, ...rest] = [...kept, ...why];
  if (first === undefined) throw new Error(`${chosen.route} gives no reason`);
  return [first, ...rest];
}

/** What keeps an owed door shut where one of the court's choice is open: it belongs in the story. */
function whyNotOwed(routes: readonly TriedRoute[]): readonly Reason[] {
  const owed = routes.filter(
    (route) => route.outcome === 'ineligible' && grantsOf(route) === 'mandatory',
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
