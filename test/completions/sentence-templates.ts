import { type Fact, known, unknown } from '../../src/facts/fact.ts';
import type { Sentence } from '../../src/record/record.ts';

/** Every kind of sentence, with only its kind known. */
export function sentenceTemplates(): readonly Fact<Sentence>[] {
  return templates;
}

const templates: readonly Fact<Sentence>[] = [
  known({
    kind: 'probation',
    supervision: unknown,
    suspended: unknown,
    suspendedPrisonTerm: unknown,
    startedOn: unknown,
    scheduledEndOn: unknown,
    endedOn: unknown,
    ended: unknown,
    violations: unknown,
  }),
  known({ kind: 'no-probation', performed: unknown, completedOn: unknown, jailDays: unknown }),
  known({ kind: 'revoked-to-jail', completedOn: unknown }),
  known({
    kind: 'county-jail-1170h',
    form: unknown,
    completedOn: unknown,
    supervisionNow: unknown,
    supervisionUntil: unknown,
  }),
  known({
    kind: 'state-prison',
    releasedOn: unknown,
    supervisionNow: unknown,
    supervisionUntil: unknown,
    paroleEndedOn: unknown,
    prcsEndedOn: unknown,
    completedOn: unknown,
  }),
  known({ kind: 'deferred-entry', grantedOn: unknown, performed: unknown, dismissedOn: unknown }),
];
