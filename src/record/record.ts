import type { PleadedStatute } from '../authority/citation/statute.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { Fact } from './fact.ts';

/** One person and the criminal cases against them, as a clinic writes them down from the docket. */
export interface PersonRecord {
  readonly version: 1;
  readonly petitioner: Petitioner;
  readonly filer: Filer;
  /** Who prepared the papers, where that is neither the petitioner nor their attorney. */
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
  /** The language that the client reads: a BCP 47 tag, "en" where the record says nothing. */
  readonly language: string;
  /** Language of the interpreter asked for at the hearing. */
  readonly interpreter?: string;
  /** A disability accommodation asked for at the hearing, in the person's own words. */
  readonly accommodation?: string;
}

export type MailingAddress =
  | PostalAddress
  /** The person has nowhere to get mail, or does not say. */
  | { readonly kind: 'none' }
  /** The person has an address that must not stand in the papers (Safe at Home and the like). */
  | { readonly kind: 'confidential' };

export interface PostalAddress {
  readonly kind: 'postal';
  /** The lines before the city, at least one, as written on an envelope. */
  readonly lines: readonly [string, ...string[]];
  readonly city: string;
  /** Two letters. */
  readonly state: string;
  readonly zip: string;
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

/**
 * The person's present state, true of the day `asOf`. Each fact speaks of anywhere, not of this
 * county alone: PC 1203.4(a)(1) says "an offense".
 */
export interface Circumstances {
  readonly asOf?: PlainDate;
  /** Charged with an offense now; `infraction` where nothing but an infraction ticket is open. */
  readonly charged: Fact<'no' | 'yes' | 'infraction'>;
  readonly servingSentence: Fact<ElsewhereUntil>;
  readonly onProbationElsewhere: Fact<ElsewhereUntil>;
  readonly supervisionElsewhere: Fact<SupervisionElsewhere>;
  readonly warrant: Fact<'none' | 'arrest' | 'bench-in-another-case'>;
  /** Convictions since the oldest judgment of this record that stand nowhere in it. */
  readonly convictionsSince: Fact<readonly LaterConviction[]>;
  readonly convictionsInAll: Fact<number>;
  /** A serious (PC 1192.7(c)) or violent (667.5(c)) felony before the judgments of this record. */
  readonly priorSeriousOrViolentFelony: Fact<boolean>;
  readonly mustRegister: Fact<boolean>;
  readonly registrationTier: Fact<1 | 2 | 3>;
  /** Not a citizen of the United States. */
  readonly noncitizen: Fact<boolean>;
  readonly livesInCaliforniaSince: Fact<PlainDate>;
  readonly servedInMilitary: Fact<boolean>;
}

export type ElsewhereUntil =
  | { readonly is: false }
  /** `state` has two letters where the case is outside California, or "US" for a federal case. */
  | { readonly is: true; readonly until: Fact<PlainDate>; readonly state?: string };

export type SupervisionElsewhere =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'parole' | 'prcs' | 'mandatory-supervision' | 'federal-supervised-release';
      readonly until: Fact<PlainDate>;
    };

export interface LaterConviction {
  readonly on: Fact<PlainDate>;
}

export interface CourtCase {
  /** As the docket prints it, without the defendant's suffix. */
  readonly number: string;
  /** "01" of BA000000-01. */
  readonly defendantSuffix?: string;
  readonly court: Court;
  /** The name that the case bears, where it is not the petitioner's. */
  readonly nameOnCase?: PersonName;
  /** The agency that filed the case: the id of one that the county profile knows, or its name. */
  readonly prosecutor?: string;
  /** Pronouncement of judgment (or the grant of probation or of deferred entry). */
  readonly judgmentOn: Fact<PlainDate>;
  readonly counts: readonly [Count, ...Count[]];
  /** The sentence of every count that carries none of its own. */
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

export type Level = 'felony' | 'misdemeanor' | 'infraction';

export interface Count {
  readonly number: number;
  /** What the person was convicted of. */
  readonly statute: PleadedStatute;
  /** Nobody knows whether it was the offense itself or an attempt at it (PC 664). */
  readonly mayBeAttempt?: true;
  /** What was charged, where it differs: PC 1203.4(c)(1) speaks of the charge. */
  readonly charged?: PleadedStatute;
  /** Level at conviction. */
  readonly level: Fact<Level>;
  readonly wobbler: Fact<boolean>;
  readonly disposition: Fact<Disposition>;
  /** Day of the plea or the verdict. */
  readonly convictedOn: Fact<PlainDate>;
  /** Degree, where the section has more than one. */
  readonly degree: Fact<'first' | 'second'>;
  /** PC 245(a)(1) and its like: a deadly weapon, or force alone. */
  readonly manner: Fact<'deadly-weapon' | 'force'>;
  /** VC 2800, 2801, 2803: refusing an equipment inspection (or an unsafe condition), or another thing. */
  readonly vehicleConduct: Fact<'equipment-inspection' | 'other-disobedience'>;
  /** A reduction or redesignation after the conviction, the newest last. */
  readonly reductions: readonly Reduction[];
  /** Age in years on the day of the offense, where it matters (PC 1203.45). */
  readonly ageAtOffense: Fact<number>;
  readonly sentence?: Sentence;
}

export type Disposition =
  | 'plea-of-guilty'
  | 'plea-of-no-contest'
  | 'verdict'
  /** Convicted, how is not said. */
  | 'convicted'
  | 'dismissed'
  | 'acquitted'
  | 'diverted'
  | 'pending';

export interface Reduction {
  readonly under: '17(b)' | '17(d)(2)' | '1170.18' | 'HS 11361.8' | 'other';
  readonly on: Fact<PlainDate>;
  readonly to: 'misdemeanor' | 'infraction';
}

export type Sentence =
  | ProbationSentence
  | NoProbationSentence
  | RevokedToJail
  | RealignedJailSentence
  | PrisonSentence
  | DeferredEntry;

export interface ProbationSentence {
  readonly kind: 'probation';
  readonly supervision: Fact<'formal' | 'summary'>;
  /** Imposition of sentence suspended, or sentence imposed and its execution suspended. */
  readonly suspended: Fact<'imposition' | 'execution'>;
  /** Where execution was suspended: was it a state-prison term, and was it executed later? */
  readonly suspendedPrisonTerm: Fact<'none' | 'never-executed' | 'executed'>;
  readonly startedOn: Fact<PlainDate>;
  /** The last day as first ordered. */
  readonly scheduledEndOn: Fact<PlainDate>;
  /** The last day of the period of probation. */
  readonly endedOn: Fact<PlainDate>;
  readonly ended: Fact<
    | 'completed'
    | 'early-discharge'
    /** Closed before its end because of misconduct, not as a reward. */
    | 'closed-for-misconduct'
    | 'revoked'
    /** Summarily revoked, neither reinstated nor ended. */
    | 'summarily-revoked'
    | 'running'
  >;
  /** Findings of violation, the first one's day where it is known. */
  readonly violations: Fact<Violations>;
}

export type Violations =
  | { readonly found: false }
  | { readonly found: true; readonly firstOn: Fact<PlainDate>; readonly reinstated: Fact<boolean> };

/** Misdemeanor or infraction without probation: jail, a fine, or both. */
export interface NoProbationSentence {
  readonly kind: 'no-probation';
  readonly performed: Fact<boolean>;
  readonly completedOn: Fact<PlainDate>;
  readonly jailDays: Fact<number>;
}

/** Probation was revoked and ended with custody in county jail; the record says no more of it. */
export interface RevokedToJail {
  readonly kind: 'revoked-to-jail';
  readonly completedOn: Fact<PlainDate>;
}

/** A felony sentence to county jail under PC 1170(h)(5). */
export interface RealignedJailSentence {
  readonly kind: 'county-jail-1170h';
  /** `split` is 1170(h)(5)(B), with mandatory supervision; `straight` is (A), without. */
  readonly form: Fact<'split' | 'straight'>;
  /** The last day of the sentence and of any mandatory supervision. */
  readonly completedOn: Fact<PlainDate>;
  readonly supervisionNow: Fact<'none' | 'mandatory-supervision'>;
  readonly supervisionUntil: Fact<PlainDate>;
}

export interface PrisonSentence {
  readonly kind: 'state-prison';
  readonly releasedOn: Fact<PlainDate>;
  readonly supervisionNow: Fact<'none' | 'parole' | 'prcs'>;
  readonly supervisionUntil: Fact<PlainDate>;
  readonly paroleEndedOn: Fact<PlainDate>;
  readonly prcsEndedOn: Fact<PlainDate>;
  /** The last day of the sentence and any supervision, where the record says just that. */
  readonly completedOn: Fact<PlainDate>;
}

/** Deferred entry of judgment under former PC 1000. */
export interface DeferredEntry {
  readonly kind: 'deferred-entry';
  readonly grantedOn: Fact<PlainDate>;
  readonly performed: Fact<boolean>;
  /** Charge dismissed under former PC 1000.3. */
  readonly dismissedOn: Fact<PlainDate>;
}

export interface Obligations {
  /** Victim restitution and the restitution fine. */
  readonly restitution: Obligation;
  /** The base fine with its penalty assessments. */
  readonly fine: Obligation;
  /** Attorney, booking, probation and other administrative fees. */
  readonly fees: Obligation;
  readonly programs: readonly Program[];
}

export interface Obligation {
  /** Whole and part dollars still owed. */
  readonly owed: Fact<number>;
  readonly conditionOfProbation: Fact<boolean>;
}

export interface Program {
  readonly name: string;
  readonly done: Fact<boolean>;
  readonly conditionOfProbation: Fact<boolean>;
}

/** What happened in the case after the judgment. */
export interface SinceJudgment {
  readonly transferredTo: Fact<{ readonly county: string } | 'no'>;
  readonly warrantInThisCase: Fact<boolean>;
  readonly protectiveOrderUntil: Fact<PlainDate | 'none'>;
  /** Relief that the state or the court already gave. */
  readonly automaticRelief: Fact<{ readonly on: Fact<PlainDate> } | 'no'>;
  readonly alreadyDismissed: Fact<{ readonly under: string; readonly on: Fact<PlainDate> } | 'no'>;
  readonly fireCamp: Fact<boolean>;
  /** Convicted as a result of having been trafficked. */
  readonly traffickingVictim: Fact<boolean>;
  /** Convicted as a result of violence by a partner, or sexual violence. */
  readonly violenceVictim: Fact<boolean>;
}

export interface Hearing {
  readonly on: PlainDate;
  /** HH:MM, 24 hours. */
  readonly at?: string;
  readonly department?: string;
}
