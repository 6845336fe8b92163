import type { PlainDate } from '../calendar/plain-date.ts';
import type { Fact } from '../facts/fact.ts';
import type { ProbationSentence, Sentence } from '../record/record.ts';

/** A sentence as a petition may plead it: what the record says about it, and nothing else. */
export type PlannedSentence =
  | {
      readonly kind: 'probation';
      readonly supervision: 'formal' | 'summary' | undefined;
      readonly suspended: 'imposition' | 'execution' | undefined;
      readonly startedOn: PlainDate | undefined;
      readonly scheduledEndOn: PlainDate | undefined;
      readonly endedOn: PlainDate | undefined;
      readonly ended: Ended;
    }
  | {
      readonly kind: 'no-probation';
      readonly jailDays: number | undefined;
      readonly completedOn: PlainDate | undefined;
    }
  | { readonly kind: 'revoked-to-jail'; readonly completedOn: PlainDate | undefined }
  | {
      readonly kind: 'county-jail-1170h';
      readonly form: 'split' | 'straight' | undefined;
      readonly completedOn: PlainDate | undefined;
    }
  | {
      readonly kind: 'state-prison';
      readonly releasedOn: PlainDate | undefined;
      readonly supervision: 'parole' | 'prcs' | undefined;
      readonly supervisionEndedOn: PlainDate | undefined;
      readonly completedOn: PlainDate | undefined;
    }
  | {
      readonly kind: 'deferred-entry';
      readonly grantedOn: PlainDate | undefined;
      readonly dismissedOn: PlainDate | undefined;
    }
  | { readonly kind: 'unknown' };

type Ended = Extract<ProbationSentence['ended'], { known: true }>['is'] | undefined;

export function plannedSentence(found: Fact<Sentence>): PlannedSentence {
  if (!found.known) return { kind: 'unknown' };
  const sentence = found.is;
  switch (sentence.kind) {
    case 'probation':
      return plannedProbation(sentence);
    case 'no-probation':
      return {
        kind: 'no-probation',
        jailDays: knownOf(sentence.jailDays),
        completedOn: knownOf(sentence.completedOn),
      };
    case 'revoked-to-jail':
      return { kind: 'revoked-to-jail', completedOn: knownOf(sentence.completedOn) };
    case 'county-jail-1170h':
      return {
        kind: 'county-jail-1170h',
        form: knownOf(sentence.form),
        completedOn: knownOf(sentence.completedOn),
      };
    case 'state-prison':
      return plannedPrison(sentence);
    case 'deferred-entry':
      return {
        kind: 'deferred-entry',
        grantedOn: knownOf(sentence.grantedOn),
        dismissedOn: knownOf(sentence.dismissedOn),
      };
  }
}

function plannedProbation(sentence: ProbationSentence): PlannedSentence {
  const ended = knownOf(sentence.ended);
  const scheduledEndOn = knownOf(sentence.scheduledEndOn);
  const endedOn = knownOf(sentence.endedOn) ?? (ended === 'completed' ? scheduledEndOn : undefined);
  return {
    kind: 'probation',
    supervision: knownOf(sentence.supervision),
    suspended: knownOf(sentence.suspended),
    startedOn: knownOf(sentence.startedOn),
    scheduledEndOn,
    endedOn,
    ended,
  };
}

function plannedPrison(sentence: Extract<Sentence, { kind: 'state-prison' }>): PlannedSentence {
  const parole = knownOf(sentence.paroleEndedOn);
  const prcs = knownOf(sentence.prcsEndedOn);
  const supervision = parole !== undefined ? 'parole' : prcs !== undefined ? 'prcs' : undefined;
  return {
    kind: 'state-prison',
    releasedOn: knownOf(sentence.releasedOn),
    supervision,
    supervisionEndedOn: parole ?? prcs,
    completedOn: knownOf(sentence.completedOn),
  };
}

export function knownOf<T>(fact: Fact<T>): T | undefined {
  return fact.known ? fact.is : undefined;
}

/** Former PC 1000.3: when the charge was dismissed, if the record says so. */
export function dismissedOn({
  sentence,
}: {
  readonly sentence: PlannedSentence;
}): PlainDate | undefined {
  return sentence.kind === 'deferred-entry' ? sentence.dismissedOn : undefined;
}
