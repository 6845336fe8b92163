import type { Authorities } from '../authority/authority.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { Decision } from '../decision/decision.ts';

/** The published order, from what is best for the person to what is worst. */
export const outcomes = [
  'eligible-mandatory',
  'eligible-discretionary',
  'not-yet',
  'needs-facts',
  'needs-lawyer',
  'ineligible',
] as const;

export type Outcome = (typeof outcomes)[number];

/** A petition is open now, as of right or by the judge's choice. */
export function isEligible(outcome: Outcome): boolean {
  return outcome === 'eligible-mandatory' || outcome === 'eligible-discretionary';
}

/** The published order of routes: the first that is open at the best outcome is asked for. */
export const routes = [
  '1203.43',
  '1203.4-fulfilled',
  '1203.4-early-discharge',
  '1203.4-interest-of-justice',
  '1203.4-vehicle',
  '1203.4a-a',
  '1203.4a-b',
  '1203.49',
  '1203.41-split',
  '1203.41-straight',
  '1203.41-prison',
  '1203.42',
] as const;

/** A door to a dismissal, each an item of the petition. */
export type Route = (typeof routes)[number];

/** What may be asked beside a dismissal, or goes by a stronger remedy. */
export type Request = '17(b)(3)' | '17(d)(2)' | '1203.45';

/** A door through which papers of ours do not lead; a lawyer's referral. */
export type ReferredRoute = '1203.4b' | '236.14' | '236.15' | '1170.9(h)';

/** A stated thing with the authority it stands on; the words are in `words/`, keyed by `code`. */
export interface Reason {
  readonly code: string;
  /** What the words need: dates, numbers, sections. Never names or addresses. */
  readonly with: Readonly<Record<string, string>>;
  readonly authorities: Authorities;
}

export interface RouteDecision {
  readonly route: Route | ReferredRoute;
  readonly outcome: Outcome;
  /** For not-yet the first day on which it is open, undefined where the bar has no known end. */
  readonly opensOn?: PlainDate;
  readonly because: readonly Reason[];
  readonly tree: Decision;
}

/** A caution by its own rule, as "immigration-advice-first". */
export interface Caution extends Reason {}

/** Another remedy than the petition, as "certificate-of-rehabilitation". */
export interface Alternative extends Reason {
  /** The first day on which it could be asked, where that can be worked out. */
  readonly opensOn?: PlainDate;
}

export interface FurtherRequest extends Reason {
  readonly request: Request;
}

/** One step of the plan for a person who is not there yet. */
export interface PlanStep extends Reason {
  readonly from?: PlainDate;
}
