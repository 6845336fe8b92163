import type { Authorities } from '../authority/authority.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { Level } from '../facts/count.ts';
import type { Found } from '../law/found.ts';
import type {
  Alternative,
  Caution,
  Outcome,
  PlanStep,
  ReferredRoute,
  Route,
} from '../law/outcome.ts';

/** What a fact changes, the weightiest first. */
export const changes = ['outcome', 'day', 'requests', 'remedies', 'cautions'] as const;

export type Change = (typeof changes)[number];

/** A question whose answer would change the answer of a count, or a paper. */
export interface Question {
  /** The fact that is asked, without the numbers of cases and counts; its words are in `words/`. */
  readonly code: string;
  /** Path of the fact in the record, as "circumstances.charged". */
  readonly path: string;
  /** The weightiest thing that the answers change. */
  readonly changes: Change;
  /** True where it must be answered before a petition can be made. */
  readonly holdsUp: boolean;
  /** What each answer leads to, all else as the record stands: what the record with it would give. */
  readonly leadsTo: readonly LeadsTo[];
  readonly authorities: Authorities;
}

export interface LeadsTo {
  /** "no", "completed"; for a day "until 2025-11-19", "from 2025-11-20". */
  readonly answer: string;
  readonly outcome: Outcome;
  readonly route?: Route | ReferredRoute;
  readonly eligibleOn?: PlainDate;
  readonly atTheEarliest?: true;
  /** Further requests that open under this answer, cautions and stronger remedies; by their codes. */
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

/** The level as the decision takes it; left out where an unknown fact changes it. */
export interface LevelOfCount {
  readonly atConviction?: Level;
  /** On the day that is asked about, after every reduction. */
  readonly today?: Level;
  readonly wobbler?: boolean;
}

/** All that is answered of a count without asking anything. */
export interface DecidedCount extends Found {
  readonly count: number;
  readonly level: LevelOfCount;
  readonly cautions: readonly Caution[];
  readonly alternatives: readonly Alternative[];
  readonly plan: readonly PlanStep[];
}

export interface CountDetermination extends DecidedCount {
  readonly questions: readonly Question[];
}

export interface CaseDetermination {
  /** Case number with its suffix, as printed. */
  readonly caseNumber: string;
  /** The least favorable of the counts that can be petitioned; `ineligible` where none can. */
  readonly outcome: Outcome;
  readonly eligibleOn?: PlainDate;
  readonly atTheEarliest?: true;
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
