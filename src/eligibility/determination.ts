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

/** What a fact can change, most important first. */
export const changes = ['outcome', 'day', 'requests', 'remedies', 'cautions'] as const;

export type Change = (typeof changes)[number];

/** A question whose answer would change the answer of a count, or a paper. */
export interface Question {
  /** The fact asked about, without the numbers of cases and counts; its words are in `words/`. */
  readonly code: string;
  /** Path of the fact in the record, as "circumstances.charged". */
  readonly path: string;
  /** The most important thing the answers change. */
  readonly changes: Change;
  /** True if it must be answered before a petition can be made. */
  readonly holdsUp: boolean;
  /**
   * What each answer leads to: what the record would give with that answer and nothing else
   * changed.
   */
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
  /** Codes of the further requests, cautions and stronger remedies that this answer adds. */
  readonly brings: readonly string[];
  /** For a day: the first and the last day for which the answer holds. */
  readonly from?: PlainDate;
  readonly until?: PlainDate;
}

/**
 * A question asked once for the whole record, with every count it bears on; `leadsTo` is from the
 * count that it can change the most.
 */
export interface RecordQuestion extends Omit<Question, 'authorities'> {
  readonly bearsOn: readonly [BearsOn, ...BearsOn[]];
}

interface BearsOn {
  readonly caseNumber: string;
  readonly count: number;
  readonly leadsTo: readonly LeadsTo[];
}

/** The level the decision uses; left out if an unknown fact can change it. */
export interface LevelOfCount {
  readonly atConviction?: Level;
  /** On the day in question, after every reduction. */
  readonly today?: Level;
  readonly wobbler?: boolean;
}

/** Everything that is decided about a count before any question. */
export interface DecidedCount extends Found {
  readonly count: number;
  readonly level: LevelOfCount;
  readonly cautions: readonly Caution[];
  readonly alternatives: readonly Alternative[];
  readonly plan: readonly PlanStep[];
  /** PC 17(b)(3) can be asked now by itself, with no dismissal, however the unknown facts turn out. */
  readonly reductionAlone?: { readonly cautions: readonly Caution[] };
}

export interface CountDetermination extends DecidedCount {
  readonly questions: readonly Question[];
}

export interface CaseDetermination {
  /** Case number with its suffix, as printed. */
  readonly caseNumber: string;
  /** The least favorable of the counts that can be petitioned; `ineligible` if none can. */
  readonly outcome: Outcome;
  readonly eligibleOn?: PlainDate;
  readonly atTheEarliest?: true;
  readonly counts: readonly [CountDetermination, ...CountDetermination[]];
}

export interface Determination {
  readonly asOf: PlainDate;
  /** The last day on which the code was read. */
  readonly lawReadOn: PlainDate;
  /** True if `asOf` is more than a year later. */
  readonly lawMayBeStale: boolean;
  readonly cases: readonly [CaseDetermination, ...CaseDetermination[]];
  /** The questions of all counts, each asked once, the most decisive first. */
  readonly questions: readonly RecordQuestion[];
}
