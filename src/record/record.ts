import type { PleadedStatute } from '../authority/citation/statute.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { Circumstances } from '../facts/circumstances.ts';
import type { CountFacts } from '../facts/count.ts';
import type { Fact } from '../facts/fact.ts';
import type { Obligations } from '../facts/obligations.ts';
import type { Sentence } from '../facts/sentence.ts';
import type { SinceJudgment } from '../facts/since-judgment.ts';

/** One person and the criminal cases against them, as a clinic writes them down from the docket. */
export interface PersonRecord {
  readonly version: 1;
  readonly petitioner: Petitioner;
  readonly filer: Filer;
  /** Who prepared the papers, if neither the petitioner nor their attorney. */
  readonly preparedBy?: string;
  readonly circumstances: Circumstances;
  readonly cases: readonly [CourtCase, ...CourtCase[]];
}

export interface PersonName {
  readonly first: string;
  readonly middle?: string;
  readonly last: string;
  readonly suffix?: string;
}

export interface Petitioner {
  readonly name: PersonName;
  readonly otherNames: readonly PersonName[];
  readonly bornOn?: PlainDate;
  readonly mailingAddress: MailingAddress;
  readonly phone?: string;
  readonly email?: string;
  /** The client's language: a BCP 47 tag, "en" if the record says nothing. */
  readonly language: string;
  /** Language of the interpreter requested for the hearing. */
  readonly interpreter?: string;
  /** A disability accommodation requested for the hearing, in the person's own words. */
  readonly accommodation?: string;
}

export type MailingAddress =
  | PostalAddress
  /** The person has nowhere to get mail, or does not say. */
  | { readonly kind: 'none' }
  /** The person has an address that must not be in the papers (Safe at Home and similar). */
  | { readonly kind: 'confidential' };

export interface PostalAddress {
  readonly kind: 'postal';
  /** The lines before the city, at least one, as written on an envelope. */
  readonly lines: readonly [string, ...string[]];
  readonly city: string;
  /** Two letters; abroad the state or province as written, empty if none. */
  readonly state: string;
  /** The ZIP code; abroad the postal code, empty if none. */
  readonly zip: string;
  /** Left out within the United States. */
  readonly country?: string;
}

export type Filer =
  | { readonly kind: 'petitioner' }
  | {
      readonly kind: 'attorney';
      readonly name: PersonName;
      readonly barNumber: string;
      readonly firm?: string;
      readonly address: PostalAddress;
      readonly phone: string;
      readonly email?: string;
    };

export interface CourtCase {
  /** As the docket prints it, without the defendant's suffix. */
  readonly number: string;
  /** "01" of BA000000-01. */
  readonly defendantSuffix?: string;
  readonly court: Court;
  /** The name on the case, if it is not the petitioner's. */
  readonly nameOnCase?: PersonName;
  /** The agency that filed the case: an id in the county profile, or its name. */
  readonly prosecutor?: string;
  /** The day someone read the case's docket in full. */
  readonly docketReadOn?: PlainDate;
  /** Pronouncement of judgment (or the grant of probation or of deferred entry). */
  readonly judgmentOn: Fact<PlainDate>;
  readonly counts: readonly [Count, ...Count[]];
  /** The sentence for every count without its own. */
  readonly sentence: Fact<Sentence>;
  readonly obligations: Obligations;
  readonly since: SinceJudgment;
  readonly hearing?: Hearing;
  /** What the person wants to say to the judge, in their own words; paragraphs. */
  readonly statement: readonly string[];
}

export type Court =
  | { readonly system: 'superior'; readonly county: string; readonly courthouse?: string }
  | { readonly system: 'juvenile'; readonly county: string; readonly courthouse?: string }
  | { readonly system: 'federal'; readonly district?: string };

export interface Count extends CountFacts {
  readonly number: number;
  /** What the person was convicted of. */
  readonly statute: PleadedStatute;
  /** We don't know whether it was the offense itself or an attempt (PC 664). */
  readonly mayBeAttempt?: true;
  /** What was charged, if different: PC 1203.4(c)(1) is about the charge. */
  readonly charged?: PleadedStatute;
  /** A reduction or redesignation after the conviction, the newest last. */
  readonly reductions: readonly Reduction[];
  readonly sentence?: Sentence;
}

export interface Reduction {
  readonly under: '17(b)' | '17(d)(2)' | '1170.18' | 'HS 11361.8' | 'other';
  readonly on: Fact<PlainDate>;
  readonly to: 'misdemeanor' | 'infraction';
}

export interface Hearing {
  readonly on: PlainDate;
  /** HH:MM, 24 hours. */
  readonly at?: string;
  readonly department?: string;
}

export type {
  Circumstances,
  ElsewhereUntil,
  LaterConviction,
  SupervisionElsewhere,
} from '../facts/circumstances.ts';
export type { Disposition, Level } from '../facts/count.ts';
export type { Obligation, Obligations, Program } from '../facts/obligations.ts';
export type {
  DeferredEntry,
  NoProbationSentence,
  PrisonSentence,
  ProbationSentence,
  RealignedJailSentence,
  RevokedToJail,
  Sentence,
  Violations,
} from '../facts/sentence.ts';
export type { SinceJudgment } from '../facts/since-judgment.ts';
