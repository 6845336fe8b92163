import type { CaseDetermination, CountDetermination } from '../eligibility/determination.ts';
import { isEligible, type Outcome, routes } from '../law/outcome.ts';
import type { Filer } from '../record/record.ts';

/** What the user asked for one case: only these counts, or an override for a stated reason. */
export interface FilingOrders {
  /** The counts the user named; undefined for all that can be petitioned. */
  readonly counts?: readonly number[];
  /** An attorney's reason for overriding needs-lawyer or not-yet. */
  readonly override?: string;
  /** Only PC 17(b)(3), with no dismissal, for the counts where it is open by itself. */
  readonly reductionOnly?: true;
}

type Readiness =
  | {
      readonly ready: true;
      readonly counts: readonly [CountDetermination, ...CountDetermination[]];
    }
  | { readonly ready: false; readonly why: NotReady };

export type NotReady =
  /** No count in the case can be petitioned, now or later. */
  | { readonly kind: 'nothing-to-petition' }
  /** Some counts hold the others back; `ready` may be named to go on without them. */
  | {
      readonly kind: 'held';
      readonly outcome: Exclude<Outcome, 'eligible-mandatory' | 'eligible-discretionary'>;
      readonly holding: readonly number[];
      readonly ready: readonly number[];
    }
  | { readonly kind: 'no-such-count'; readonly named: readonly number[] }
  | { readonly kind: 'override-needs-attorney' }
  /** PC 17(b)(3) was asked by itself, and is not surely open for these counts, or for any. */
  | { readonly kind: 'reduction-not-open'; readonly counts: readonly number[] };

/**
 * Whether a case can be filed now. A case that is partly ready is held: a petition for half of a
 * case is sent back or uses up a hearing, unless the user names the counts. A count that can never
 * be petitioned holds nothing back.
 */
export function readiness(found: CaseDetermination, orders: FilingOrders, filer: Filer): Readiness {
  const named = orders.counts;
  const missing = (named ?? []).filter((n) => !found.counts.some((c) => c.count === n));
  if (missing.length > 0) return notReady({ kind: 'no-such-count', named: missing });
  if (orders.reductionOnly === true) return ofReductions(found, named);
  if (orders.override !== undefined && filer.kind !== 'attorney') {
    return notReady({ kind: 'override-needs-attorney' });
  }
  const wanted = found.counts.filter((c) => named === undefined || named.includes(c.count));
  const petitionable = wanted.filter((c) => c.outcome !== 'ineligible');
  const ready = petitionable.filter(
    (c) => isEligible(c.outcome) || mayOverride(c, orders.override),
  );
  const [first, ...rest] = ready;
  if (petitionable.length === 0) return notReady({ kind: 'nothing-to-petition' });
  if (first === undefined || ready.length < petitionable.length) {
    return notReady(held(petitionable, ready));
  }
  return { ready: true, counts: [first, ...rest] };
}

/** PC 17(b)(3) by itself: the named counts, each of which must be open to it, or all that are. */
function ofReductions(found: CaseDetermination, named: FilingOrders['counts']): Readiness {
  const open = found.counts.filter((count) => count.reductionAlone !== undefined);
  const shut = (named ?? []).filter((n) => !open.some(({ count }) => count === n));
  const [first, ...rest] = open.filter(({ count }) => named?.includes(count) ?? true);
  if (first !== undefined && shut.length === 0) return { ready: true, counts: [first, ...rest] };
  return notReady({ kind: 'reduction-not-open', counts: shut });
}

/** An attorney may go on where a judge could grant it: by a route that the petition has an item for. */
function mayOverride(count: CountDetermination, override: string | undefined): boolean {
  const canWaive = count.outcome === 'needs-lawyer' || count.outcome === 'not-yet';
  return override !== undefined && canWaive && routes.some((route) => route === count.route);
}

function held(
  petitionable: readonly CountDetermination[],
  ready: readonly CountDetermination[],
): NotReady {
  const holding = petitionable.filter((c) => !ready.includes(c));
  const order = ['needs-lawyer', 'needs-facts', 'not-yet'] as const;
  const outcome = order.find((o) => holding.some((c) => c.outcome === o)) ?? 'needs-lawyer';
  return {
    kind: 'held',
    outcome,
    holding: holding.map((c) => c.count),
    ready: ready.map((c) => c.count),
  };
}

function notReady(why: NotReady): Readiness {
  return { ready: false, why };
}
