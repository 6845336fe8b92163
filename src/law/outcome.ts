import type { Authorities } from '../authority/authority.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { Decision } from '../decision/told.ts';
import type { AnswerCode, Question } from './questions.ts';

/** The published order, from best to worst for the person. */
export const outcomes = [
  'eligible-mandatory',
  'eligible-discretionary',
  'not-yet',
  'needs-facts',
  'needs-lawyer',
  'ineligible',
] as const;

export type Outcome = (typeof outcomes)[number];

/** A petition is open now, mandatory or discretionary. */
export function isEligible(outcome: Outcome): boolean {
  return outcome === 'eligible-mandatory' || outcome === 'eligible-discretionary';
}

/** The published order of routes: the petition uses the first one open at the best outcome. */
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
  /** One of the two above; the record does not say which: open on either. */
  '1203.41-jail',
  '1203.41-prison',
  '1203.42',
] as const;

/** A route to a dismissal, each an item of the petition. */
export type Route = (typeof routes)[number];

/** A remedy for a lawyer; we make no petition for it. */
export type ReferredRoute = '1203.4b';

/** The section behind a route. */
export const sectionOfRoute = {
  '1203.43': '1203.43',
  '1203.4-fulfilled': '1203.4',
  '1203.4-early-discharge': '1203.4',
  '1203.4-interest-of-justice': '1203.4',
  '1203.4-vehicle': '1203.4',
  '1203.4a-a': '1203.4a',
  '1203.4a-b': '1203.4a',
  '1203.49': '1203.49',
  '1203.41-split': '1203.41',
  '1203.41-straight': '1203.41',
  '1203.41-jail': '1203.41',
  '1203.41-prison': '1203.41',
  '1203.42': '1203.42',
  '1203.4b': '1203.4b',
} as const satisfies Readonly<Record<Route | ReferredRoute, string>>;

export type RouteSection = (typeof sectionOfRoute)[Route | ReferredRoute];

/** What may be requested with a dismissal, or under a stronger remedy. */
export type Request = '17(b)(3)' | '17(d)(2)' | '1203.45';

export type RequestCode = 'reduce-17b' | 'reduce-17d' | 'seal-1203-45';

/** A statement with its authority; the words are in `words/`, keyed by `code`. */
export interface Stated<C extends string> {
  readonly code: C;
  /** What the words need: dates, numbers, sections. Never names or addresses. */
  readonly with: Readonly<Record<string, string>>;
  readonly authorities: Authorities;
}

/** A route is open; how a question was answered; or the record lacks a fact. */
export type ReasonCode = `open/${Route | ReferredRoute}` | AnswerCode | 'fact-missing';

export type Reason = Stated<ReasonCode>;

export interface RouteDecision {
  readonly route: Route | ReferredRoute;
  readonly outcome: Outcome;
  /** For not-yet, the first day it is open; undefined if the bar has no known end. */
  readonly opensOn?: PlainDate;
  readonly because: readonly Reason[];
  readonly tree: Decision<Question | RouteDecision['route']>;
}

/** What a caution or another remedy looks at: the answer for a count so far. */
export interface Opened {
  readonly outcome: Outcome;
  readonly route?: Route | ReferredRoute;
}

export type CautionCode =
  | 'immigration-advice-first'
  | 'auto-relief-may-apply'
  | 'relief-already-shown'
  | 'written-declaration'
  | 'firearm-not-restored'
  | 'registration-continues'
  | 'prior-strike-survives'
  | 'dui-prior-survives'
  | 'license-not-restored'
  | 'protective-order-continues'
  | 'restitution-debt-survives'
  | '17b-discretionary'
  | '17b-not-available'
  | 'infraction-may-forfeit-dismissal'
  | 'home-care-and-tribal-licenses'
  | 'licenses-and-public-office'
  | 'arrest-warrant-first'
  | 'stronger-ground-argued'
  | 'leap-day-counted'
  | 'level-unlike-the-section';

/** A caution by its own rule. */
export type Caution = Stated<CautionCode>;

export type AlternativeCode =
  | 'federal pardon'
  | 'WIC 781/786 sealing'
  | 'file in the county of conviction'
  | 'PC 851.91'
  | 'PC 851.93'
  | 'PC 1203.3'
  | 'PC 17(b)(3)'
  | 'PC 1203.3 in the other case'
  | 'PC 1473.7 lawyer'
  | 'PC 1473.7'
  | 'certificate-of-rehabilitation'
  | 'none-needed'
  | 'direct-pardon'
  | 'lawyer'
  | 'PC 290.5 petition'
  | 'PC 1170.18'
  | 'HS 11361.8'
  | 'PC 236.14'
  | 'PC 236.15'
  | 'PC 1203.4b'
  | 'PC 1170.9(h)';

/** A remedy other than the petition. */
export interface Alternative extends Stated<AlternativeCode> {
  /** The first day it could be requested, if that can be computed. */
  readonly opensOn?: PlainDate;
}

export interface FurtherRequest extends Stated<RequestCode> {
  readonly request: Request;
}

export type PlanCode =
  | 'finish-probation-or-ask-to-end-it'
  | 'finish-other-probation'
  | 'finish-other-sentence'
  | 'resolve-open-case'
  | 'resolve-warrant-or-ticket'
  | 'finish-supervision'
  | 'ask-lawyer-on-supervision'
  | 'wait-one-year'
  | 'finish-the-sentence'
  | 'wait-after-sentence'
  | 'ask-lawyer-on-completion'
  | 'clear-the-warrant'
  | 'ask-lawyer-on-revocation'
  | 'ask-17b-already'
  | 'first-day';

/** One step of the plan for a person who cannot file yet. */
export interface PlanStep extends Stated<PlanCode> {
  readonly from?: PlainDate;
}
