import type { Authorities } from '../authority/authority.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { Found } from '../law/found.ts';
import type {
  Alternative,
  Caution,
  Outcome,
  PlanStep,
  ReferredRoute,
  Route,
} from '../law/outcome.ts';

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

export interface CountDetermination extends Found {
  readonly count: number;
  readonly questions: readonly Question[];
  readonly cautions: readonly Caution[];
  readonly alternatives: readonly Alternative[];
  readonly plan: readonly PlanStep[];
}

export interface CaseDetermination {
  /** Case number with its suffix, as printed. */
  readonly caseNumber: string;
  /** The least favorable of the counts that can be petitioned; `ineligible` where none can. */
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
