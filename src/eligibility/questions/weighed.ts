import { cautionsFor } from '../../law/cautions/cautions.ts';
import type { CountContext } from '../../law/count-context.ts';
import {
  isEligible,
  type Outcome,
  outcomes,
  type ReferredRoute,
  type Route,
} from '../../law/outcome.ts';
import { requestsFor } from '../../law/requests.ts';
import { settleCount } from '../decide-count.ts';

/** What a count comes to, as far as a missing fact can change it: each part is compared by its name. */
export interface Weighed {
  readonly context: CountContext;
  readonly outcome: Outcome;
  readonly route: Route | ReferredRoute | undefined;
  readonly requests: readonly string[];
  readonly cautions: readonly string[];
}

export function weigh(context: CountContext): Weighed {
  const { outcome, chosen, routes } = settleCount(context);
  const { route } = chosen;
  const requests = requestsFor(context, outcome, routes);
  const cautions = isEligible(outcome) ? cautionsFor(context, { outcome, route, requests }) : [];
  return {
    context,
    outcome,
    route: outcome === 'ineligible' ? undefined : route,
    requests: requests.map((one) => one.request),
    cautions: cautions.map((one) => one.code).filter((code) => weighty.includes(code)),
  };
}

/** Cautions that a person may want to know of before filing anything. */
const weighty: readonly string[] = [
  'immigration-advice-first',
  'registration-continues',
  'protective-order-continues',
  'restitution-debt-survives',
  'prior-strike-survives',
];

/** What a change of a fact changes, the weightiest first. */
export const changes = ['outcome', 'route', 'requests', 'cautions'] as const;

export type Changed = (typeof changes)[number];

/** The weightiest thing in which some of these differ; nothing where all are the same. */
export function differIn(found: readonly Weighed[]): Changed | undefined {
  return changes.find((key) => new Set(found.map((one) => String(one[key]))).size > 1);
}

export function rank(outcome: Outcome): number {
  return outcomes.indexOf(outcome);
}
