import type { PlainDate } from '../calendar/plain-date.ts';
import type { PaperKind, Place, Places } from './place.ts';

/**
 * What a paper says, in neutral words, before interpretation. A missing key says nothing; `null`
 * means that we looked and the paper does not say. `at` has each value's place by key.
 */
export interface Reading {
  readonly source: PaperKind;
  /** The sheet's or printout's date: nothing in it is later. */
  readonly madeOn?: PlainDate;
  /** A docket that covers the whole case, so that its silence means something. */
  readonly wholeDocket?: true;
  readonly person: Person;
  readonly cases: readonly ReadCase[];
  readonly elsewhere: readonly ReadCase[];
  readonly openEvents: readonly OpenEvent[];
  readonly registrations?: readonly Registration[];
  readonly supervision?: readonly Supervision[];
  readonly applicantEvents?: number;
  readonly deceasedOn?: PlainDate;
  readonly notices?: readonly Notice[];
  readonly inconsistent?: readonly Inconsistency[];
  readonly notRead: readonly NotRead[];
  readonly at: Places;
}

export interface Person {
  readonly names: readonly ReadName[];
  readonly dob: PlainDate | null;
  readonly otherDobs?: readonly PlainDate[];
  readonly at: Places;
}

export interface ReadName {
  readonly last: string;
  readonly first: string;
  readonly middle?: string;
  readonly suffix?: string;
  readonly at: Places;
}

export type OtherSystem = 'juvenile' | 'federal' | 'out-of-state';

export interface ReadCase {
  readonly county: string | null;
  readonly system?: OtherSystem;
  /** Two letters of the state, for a case out of state. */
  readonly place?: string;
  readonly courthouseText: string | null;
  readonly courthouse: string | null;
  readonly number: string | null;
  readonly suffix?: string;
  readonly alsoNumbers?: readonly string[];
  readonly from?: 'custody' | 'probation' | 'interstate-parole';
  readonly prosecutor?: string;
  readonly printedOn?: PlainDate;
  readonly nameOnCase?: ReadName;
  readonly judgmentOn: PlainDate | null;
  readonly counts: readonly ReadCount[];
  readonly sentence: ReadSentence | null;
  readonly deferredEntry?: { readonly grantedOn: PlainDate; readonly terminatedOn: PlainDate };
  readonly obligations?: ReadObligations;
  readonly since: ReadSince;
  readonly at: Places;
}

export type ReadLevel = 'felony' | 'misdemeanor' | 'infraction';

export type ReadDisposition =
  | 'plea-of-guilty'
  | 'plea-of-no-contest'
  | 'verdict'
  | 'convicted'
  | 'dismissed'
  | 'acquitted'
  | 'diverted'
  | 'pending'
  | 'unknown'
  | 'sustained';

export interface ReadCount {
  readonly n: number;
  readonly code: string | null;
  readonly section: string | null;
  /** As the paper prints it; to show a person if the section could not be read. */
  readonly printed?: string;
  readonly level: ReadLevel | null;
  /** null: the paper may say how the count ended, but it could not be read. */
  readonly disposition: ReadDisposition | null;
  readonly convictedOn: PlainDate | null;
  readonly attempted?: true;
  readonly degree?: 'first' | 'second';
  readonly reductions?: readonly ReadReduction[];
  readonly setAside?: { readonly under: string | null; readonly on: PlainDate | null };
  readonly dismissedOn?: PlainDate;
  readonly sentence?: ReadSentence;
  readonly description?: string;
  readonly at: Places;
}

export interface ReadReduction {
  readonly under: '17(b)' | '17(d)(2)' | '1170.18' | 'HS 11361.8' | null;
  readonly on: PlainDate | null;
  readonly to: 'misdemeanor' | 'infraction';
  readonly at: Places;
}

interface AnySentence {
  readonly jailDays?: number;
  readonly jailMonths?: number;
  readonly fine?: 'ordered' | 'suspended';
  readonly restitution?: 'ordered' | 'suspended';
  readonly changes?: readonly SentenceChange[];
  readonly followedBy?: SentenceThen;
  readonly at: Places;
}

export type ReadSentence =
  | ReadProbation
  | (AnySentence & {
      readonly kind: 'no-probation';
      readonly performed: boolean | null;
      readonly completedOn?: PlainDate;
    })
  | (AnySentence & {
      readonly kind: 'county-jail-1170h';
      readonly form: 'split' | 'straight' | null;
      readonly months: number | null;
      readonly supervisionMonths?: number;
      readonly completedOn: PlainDate | null;
    })
  | ReadPrison
  | (AnySentence & {
      readonly kind: 'deferred-entry';
      readonly grantedOn: PlainDate | null;
      readonly months?: number;
      readonly performed: boolean | null;
      readonly dismissedOn: PlainDate | null;
    })
  /** A sentence is printed, but we can't tell its kind. */
  | (AnySentence & { readonly kind: null });

export interface ReadProbation extends AnySentence {
  readonly kind: 'probation';
  readonly months: number | null;
  readonly supervision: 'formal' | 'summary' | null;
  readonly suspended: 'imposition' | 'execution' | null;
  readonly startedOn: PlainDate | null;
  readonly endedOn: PlainDate | null;
  readonly ended:
    | 'completed'
    | 'early-discharge'
    | 'closed-for-misconduct'
    | 'revoked'
    | 'summarily-revoked'
    | 'running'
    | null;
  readonly violations: ReadViolations | null;
  readonly suspendedPrisonMonths?: number;
  readonly suspendedPrisonTerm?: 'never-executed' | 'executed';
}

export interface ReadViolations {
  readonly firstOn: PlainDate | null;
  readonly reinstated: boolean | null;
  readonly at: Places;
}

export interface ReadPrison extends AnySentence {
  readonly kind: 'state-prison';
  readonly prisonMonths: number | null;
  readonly releasedOn?: PlainDate | null;
  readonly paroleEndedOn?: PlainDate;
  readonly completedOn?: PlainDate | null;
}

export interface SentenceChange {
  readonly on: PlainDate;
  readonly what:
    | 'reinstated'
    | 'revoked'
    | 'summarily-revoked'
    | 'modified'
    | 'extended'
    | 'converted-to-summary';
  readonly jailDays?: number;
  readonly months?: number;
  readonly until?: PlainDate;
  readonly at: Places;
}

/** The sentence that followed a revocation. */
export interface SentenceThen {
  readonly kind: 'state-prison' | 'jail';
  readonly on: PlainDate;
  readonly prisonMonths?: number;
  readonly jailDays?: number;
  readonly releasedOn?: PlainDate;
  readonly paroleEndedOn?: PlainDate;
  readonly at: Places;
}

export interface ReadObligations {
  readonly restitution?: ReadObligation;
  readonly fine?: ReadObligation;
  readonly programs?: readonly ReadProgram[];
}

export interface ReadObligation {
  readonly owed?: number;
  readonly conditionOfProbation?: boolean;
  readonly at: Places;
}

export interface ReadProgram {
  readonly name: string;
  readonly done: boolean | null;
  readonly at: Places;
}

export interface ReadSince {
  /** Every convicted count in the case was set aside. */
  readonly alreadyDismissed?: { readonly under: string | null; readonly on: PlainDate | null };
  readonly automaticRelief?: { readonly on: PlainDate };
  readonly warrantInThisCase?: boolean;
  readonly transferredTo?: { readonly county: string; readonly on?: PlainDate };
  readonly protectiveOrderUntil?: PlainDate;
  readonly at: Places;
}

/** An arrest, a citation or custody without an outcome in the paper. */
export interface OpenEvent {
  readonly kind: 'arrest' | 'citation' | 'custody';
  readonly on: PlainDate | null;
  readonly agency: string;
  readonly number: string | null;
  readonly charges: readonly { readonly code: string; readonly section: string }[];
  readonly proceduralOnly?: true;
  readonly turnedOver?: true;
  readonly jailDays?: number;
  readonly at: Places;
}

export interface Registration {
  readonly on: PlainDate | null;
  readonly code: string;
  readonly section: string;
  readonly ended: PlainDate | null;
  readonly at: Places;
}

/** Supervision in a RAP sheet's heading. */
export interface Supervision {
  readonly kind: 'probation' | 'parole';
  readonly until: PlainDate | null;
  readonly agency?: string;
  readonly number?: string;
  readonly at: Places;
}

export type Notice = 'multiple-source' | 'identity-theft-victim' | 'consolidated' | 'deceased';

export interface Inconsistency {
  readonly case: string;
  readonly what: 'dismissed-before-judgment';
  readonly at: Places;
}

/** A line not understood, or not completely. */
export interface NotRead {
  readonly place: Place;
  readonly text: string;
  readonly why: WhyNotRead;
}

export type WhyNotRead =
  | 'unknown-words'
  | 'unknown-disposition'
  | 'unknown-sentence-words'
  | 'unknown-event'
  | 'unreadable-date'
  | 'unreadable-section'
  | 'unreadable-number'
  | 'unreadable-name'
  | 'no-record'
  | 'another-defendant'
  | 'which-defendant'
  | 'which-count'
  | 'contradicts'
  | 'free-text'
  | 'mental-health'
  | 'birth-date-differs'
  | 'prison-for-misdemeanor'
  | 'custody-without-case'
  | 'later-hearing'
  | 'no-offense'
  | 'registration-ordered'
  | 'two-days'
  | 'damaged-row';
