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

/** A question whose answer would change an outcome or a paper. */
export interface Question {
  readonly code: string;
  /** Path of the fact in the record, as "circumstances.charged". */
  readonly path: string;
  /** The weightiest thing that the answers change. */
  readonly changes: 'outcome' | 'route' | 'requests' | 'cautions';
  /** True where nothing can be decided before it is answered. */
  readonly holdsUp: boolean;
  /** What each possible answer would lead to, all else at its best. */
  readonly leadsTo: readonly LeadsTo[];
  readonly authorities: Authorities;
}

export interface LeadsTo {
  /** "no", "completed"; for a day "until 2025-11-19", "from 2025-11-20". */
  readonly answer: string;
  readonly outcome: Outcome;
  readonly route?: Route | ReferredRoute;
  /** Further requests that open under this answer, and cautions that weigh; by their codes. */
  readonly brings: readonly string[];
  /** For a day: the first and the last day of which it is true. */
  readonly from?: PlainDate;
  readonly until?: PlainDate;
}

/**
 * A question asked once for the whole record, with every count that it bears on; `leadsTo` is that
 * of the count for which most hangs on it.
 */
export interface RecordQuestion extends Omit<Question, 'authorities'> {
  readonly bearsOn: readonly [BearsOn, ...BearsOn[]];
}

export interface BearsOn {
  readonly caseNumber: string;
  readonly count: number;
  readonly leadsTo: readonly LeadsTo[];
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

export interface CountDetermination {
  readonly count: number;
  readonly outcome: Outcome;
  /** The best door: the one asked for where the outcome is eligible, the one hoped for otherwise. */
  readonly route?: Route | ReferredRoute;
  /** For not-yet: the first day on which the petition is open, undefined where no end is known. */
  readonly eligibleOn?: PlainDate;
  /** The deciding reasons, the most weighty first; never empty. */
  readonly because: readonly [Reason, ...Reason[]];
  /** Every route that was tried. */
  readonly routes: readonly RouteDecision[];
  readonly requests: readonly FurtherRequest[];
  readonly questions: readonly Question[];
  readonly cautions: readonly Caution[];
  readonly alternatives: readonly Alternative[];
  readonly plan: readonly PlanStep[];
}

export interface CaseDetermination {
  /** Case number with its suffix, as printed. */
  readonly caseNumber: string;
  /** The least favourable of the counts that can be petitioned; `ineligible` where none can. */
  readonly outcome: Outcome;
  readonly eligibleOn?: PlainDate;
  readonly counts: readonly [CountDetermination, ...CountDetermination[]];
}

export interface Determination {
  readonly asOf: PlainDate;
  /** The last day on which the code was read. */
  readonly lawReadOn: PlainDate;
  /** True where `asOf` is more than a year after that. */
  readonly lawMayBeStale: boolean;
  readonly cases: readonly [CaseDetermination, ...CaseDetermination[]];
  /** The questions of all counts, each asked once, the most decisive first. */
  readonly questions: readonly RecordQuestion[];
}
