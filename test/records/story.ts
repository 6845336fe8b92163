import type { PleadedStatute } from '../../src/authority/citation/statute.ts';
import type { PlainDate } from '../../src/calendar/plain-date.ts';
import type {
  Count,
  Court,
  Disposition,
  Level,
  ProbationSentence,
  Reduction,
} from '../../src/record/record.ts';

// Everything that happened; a record is what was written down. So a record with unknown facts and
// the truth about them are generated together, by code that knows nothing about the engine's
// answers.

export interface Story {
  readonly asOf: PlainDate;
  readonly charged: 'no' | 'yes' | 'infraction';
  readonly servingSentence: StoryElsewhere | false;
  readonly onProbationElsewhere: StoryElsewhere | false;
  readonly supervisionElsewhere: (StoryElsewhere & { readonly kind: Supervision }) | false;
  readonly warrant: 'none' | 'arrest' | 'bench-in-another-case';
  readonly convictionsSince: readonly PlainDate[];
  readonly convictionsInAll: number;
  readonly priorSeriousOrViolentFelony: boolean;
  readonly mustRegister: boolean;
  readonly registrationTier: 1 | 2 | 3;
  readonly noncitizen: boolean;
  readonly livesInCaliforniaSince: PlainDate;
  readonly servedInMilitary: boolean;
  readonly cases: readonly StoryCase[];
}

export interface StoryElsewhere {
  readonly until: PlainDate;
}

export type Supervision =
  | 'parole'
  | 'prcs'
  | 'mandatory-supervision'
  | 'federal-supervised-release';

export interface StoryCase {
  readonly court: Court;
  readonly judgmentOn: PlainDate;
  readonly counts: readonly StoryCount[];
  readonly sentence: StorySentence;
  readonly restitution: StoryObligation;
  readonly fine: StoryObligation;
  readonly transferred: boolean;
  readonly warrantInThisCase: boolean;
  readonly protectiveOrderUntil: PlainDate | 'none';
  readonly automaticReliefOn: PlainDate | 'no';
  readonly alreadyDismissed: boolean;
  readonly fireCamp: boolean;
  readonly traffickingVictim: boolean;
  readonly violenceVictim: boolean;
}

export interface StoryObligation {
  readonly owed: number;
  readonly condition: boolean;
}

export interface StoryCount {
  readonly statute: PleadedStatute;
  readonly charged?: PleadedStatute;
  readonly level: Level;
  readonly wobbler: boolean;
  readonly disposition: Disposition;
  readonly convictedOn: PlainDate;
  readonly degree: 'first' | 'second';
  readonly manner: 'deadly-weapon' | 'force';
  readonly vehicleConduct: 'equipment-inspection' | 'other-disobedience';
  readonly reduction?: {
    readonly under: Reduction['under'];
    readonly on: PlainDate;
    readonly to: Reduction['to'];
  };
  readonly ageAtOffense: number;
  readonly registration: boolean;
  readonly sentence?: StorySentence;
}

type Known<F> = F extends { readonly known: true; readonly is: infer T } ? T : never;

export type Ended = Known<ProbationSentence['ended']>;
export type SuspendedTerm = Known<ProbationSentence['suspendedPrisonTerm']>;
export type VehicleConduct = Known<Count['vehicleConduct']>;

export type StorySentence =
  | {
      readonly kind: 'probation';
      readonly ended: Ended;
      readonly startedOn: PlainDate;
      readonly scheduledEndOn: PlainDate;
      /** Left out if it is still running. */
      readonly endedOn?: PlainDate;
      readonly violated: boolean;
      readonly suspended: 'imposition' | 'execution';
      readonly suspendedPrisonTerm: SuspendedTerm;
    }
  | {
      readonly kind: 'no-probation';
      readonly performed: boolean;
      readonly completedOn?: PlainDate;
      readonly jailDays: number;
    }
  | { readonly kind: 'revoked-to-jail'; readonly completedOn: PlainDate }
  | {
      readonly kind: 'county-jail-1170h';
      readonly form: 'split' | 'straight';
      readonly completedOn: PlainDate;
      readonly supervised: boolean;
    }
  | {
      readonly kind: 'state-prison';
      readonly releasedOn: PlainDate;
      readonly completedOn: PlainDate;
      readonly says: 'sentence' | 'parole' | 'prcs';
      readonly supervision: 'none' | 'parole' | 'prcs';
    }
  | {
      readonly kind: 'deferred-entry';
      readonly grantedOn: PlainDate;
      readonly performed: boolean;
      readonly dismissedOn?: PlainDate;
    };
