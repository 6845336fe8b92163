import { describe, expect, it } from 'vitest';
import { kindOfSentence } from '../../../src/eligibility/questions/kind-of-sentence.ts';
import { known, unknown } from '../../../src/facts/fact.ts';
import type { Sentence } from '../../../src/record/record.ts';
import { pathsOf, secondCount } from './second-count.ts';

describe('of the kind of sentence', () => {
  it('nothing is asked where it is known', () => {
    expect(kindOfSentence(secondCount())).toEqual([]);
  });

  it('each kind is an answer, of which nothing else is known', () => {
    const context = secondCount({ sentence: unknown });
    const parts: readonly [Sentence['kind'], readonly string[]][] = [
      [
        'probation',
        [
          'supervision',
          'suspended',
          'suspendedPrisonTerm',
          'startedOn',
          'scheduledEndOn',
          'endedOn',
          'ended',
          'violations',
        ],
      ],
      ['no-probation', ['performed', 'completedOn', 'jailDays']],
      ['county-jail-1170h', ['form', 'completedOn', 'supervisionNow', 'supervisionUntil']],
      [
        'state-prison',
        [
          'releasedOn',
          'supervisionNow',
          'supervisionUntil',
          'paroleEndedOn',
          'prcsEndedOn',
          'completedOn',
        ],
      ],
      ['revoked-to-jail', ['completedOn']],
      ['deferred-entry', ['grantedOn', 'performed', 'dismissedOn']],
    ];
    const facts = kindOfSentence(context);
    expect(pathsOf(facts)).toEqual(['cases[1].sentence']);
    const choices = facts.flatMap((one) => (one.kind === 'choice' ? one.choices : []));
    expect(choices.map((one) => one.answer)).toEqual(parts.map(([kind]) => kind));
    expect(choices.map((one) => one.applied(context.record).cases[1]?.sentence)).toEqual(
      parts.map(([kind, keys]) =>
        known({ kind, ...Object.fromEntries(keys.map((key) => [key, unknown])) }),
      ),
    );
    expect(choices.map((one) => one.applied(context.record).cases[0])).toEqual(
      parts.map(() => context.record.cases[0]),
    );
  });
});
