import { plain } from '../../src/calendar/plain-date.ts';
import { known, unknown } from '../../src/facts/fact.ts';
import type {
  DeferredEntry,
  NoProbationSentence,
  PrisonSentence,
  ProbationSentence,
  RealignedJailSentence,
  RevokedToJail,
} from '../../src/record/record.ts';

// Sentences as a docket gives them, all facts known unless a test says otherwise.

/** Imposition suspended, no violation, ran to its last day. */
export function probation(
  startedOn: string,
  endedOn: string,
  told: Partial<ProbationSentence> = {},
): ProbationSentence {
  return {
    kind: 'probation',
    supervision: known('summary'),
    suspended: known('imposition'),
    suspendedPrisonTerm: known('none'),
    startedOn: known(plain(startedOn)),
    scheduledEndOn: known(plain(endedOn)),
    endedOn: known(plain(endedOn)),
    ended: known('completed'),
    violations: known({ found: false }),
    ...told,
  };
}

/** A violation that the court found, and probation reinstated. */
export const violated: ProbationSentence['violations'] = known({
  found: true,
  firstOn: unknown,
  reinstated: known(true),
});

/** Jail or a fine without probation, fully performed. */
export function noProbation(told: Partial<NoProbationSentence> = {}): NoProbationSentence {
  return {
    kind: 'no-probation',
    performed: known(true),
    completedOn: unknown,
    jailDays: unknown,
    ...told,
  };
}

export function revokedToJail(completedOn: string): RevokedToJail {
  return { kind: 'revoked-to-jail', completedOn: known(plain(completedOn)) };
}

/** County jail under PC 1170(h)(5), with supervision (`split`) or without. */
export function countyJail(
  form: 'split' | 'straight' | 'unknown',
  completedOn: string | 'unknown',
  told: Partial<RealignedJailSentence> = {},
): RealignedJailSentence {
  return {
    kind: 'county-jail-1170h',
    form: form === 'unknown' ? unknown : known(form),
    completedOn: completedOn === 'unknown' ? unknown : known(plain(completedOn)),
    supervisionNow: known('none'),
    supervisionUntil: unknown,
    ...told,
  };
}

/** State prison, released on one day and off parole on another. */
export function prison(
  releasedOn: string | 'unknown',
  paroleEndedOn: string | 'unknown',
  told: Partial<PrisonSentence> = {},
): PrisonSentence {
  return {
    kind: 'state-prison',
    releasedOn: releasedOn === 'unknown' ? unknown : known(plain(releasedOn)),
    supervisionNow: known('none'),
    supervisionUntil: unknown,
    paroleEndedOn: paroleEndedOn === 'unknown' ? unknown : known(plain(paroleEndedOn)),
    prcsEndedOn: unknown,
    completedOn: unknown,
    ...told,
  };
}

export function deferredEntry(grantedOn: string, told: Partial<DeferredEntry> = {}): DeferredEntry {
  return {
    kind: 'deferred-entry',
    grantedOn: known(plain(grantedOn)),
    performed: known(true),
    dismissedOn: known(plain('2012-06-30')),
    ...told,
  };
}
