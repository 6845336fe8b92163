import type { CountContext } from '../../law/count-context.ts';
import { known, unknown } from '../../record/fact.ts';
import type { Sentence } from '../../record/record.ts';
import { type AskableFact, choice, choiceFact } from './askable-fact.ts';
import { inCase, placeOf } from './changes.ts';

/** Which kind of sentence it was, where nobody knows: all else about it is asked after that. */
export function kindOfSentence(context: CountContext): readonly AskableFact[] {
  if (context.sentence.known) return [];
  const { courtCase } = placeOf(context);
  const [first, ...rest] = kinds.map((sentence) =>
    choice(
      sentence.kind,
      inCase(courtCase, (one) => ({ ...one, sentence: known(sentence) })),
    ),
  );
  return first === undefined ? [] : [choiceFact(context.at.sentence, first, ...rest)];
}

const kinds: readonly Sentence[] = [
  {
    kind: 'probation',
    supervision: unknown,
    suspended: unknown,
    suspendedPrisonTerm: unknown,
    startedOn: unknown,
    scheduledEndOn: unknown,
    endedOn: unknown,
    ended: unknown,
    violations: unknown,
  },
  { kind: 'no-probation', performed: unknown, completedOn: unknown, jailDays: unknown },
  {
    kind: 'county-jail-1170h',
    form: unknown,
    completedOn: unknown,
    supervisionNow: unknown,
    supervisionUntil: unknown,
  },
  {
    kind: 'state-prison',
    releasedOn: unknown,
    supervisionNow: unknown,
    supervisionUntil: unknown,
    paroleEndedOn: unknown,
    prcsEndedOn: unknown,
    completedOn: unknown,
  },
  { kind: 'revoked-to-jail', completedOn: unknown },
  { kind: 'deferred-entry', grantedOn: unknown, performed: unknown, dismissedOn: unknown },
];
