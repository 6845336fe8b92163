import * as fc from 'fast-check';
import { addDays, addYears, latest, type PlainDate } from '../../src/calendar/plain-date.ts';
import { daysAround, noLaterThan } from './generated-days.ts';
import type { Ended, StorySentence } from './story.ts';

const lengths = [1, 1, 2, 3, 5];

function probation(judgmentOn: PlainDate, asOf: PlainDate): fc.Arbitrary<StorySentence> {
  return fc
    .record({
      ended: fc.oneof(
        { weight: 5, arbitrary: fc.constant<Ended>('completed') },
        {
          weight: 4,
          arbitrary: fc.constantFrom<Ended>(
            'early-discharge',
            'running',
            'closed-for-misconduct',
            'revoked',
            'summarily-revoked',
          ),
        },
      ),
      scheduledEndOn: daysAround(judgmentOn, lengths),
      endsOn: fc.oneof(daysAround(judgmentOn, lengths), daysAround(asOf, [0, -1, -4])),
      violated: fc.oneof({ weight: 4, arbitrary: fc.constant(false) }, fc.constant(true)),
      suspended: fc.constantFrom('imposition', 'imposition', 'execution'),
      term: fc.constantFrom('none', 'never-executed', 'never-executed', 'executed'),
    })
    .map(({ ended, scheduledEndOn, endsOn, violated, suspended, term }): StorySentence => {
      const lastDay = noLaterThan(latest([endsOn, addDays(judgmentOn, 1)]), asOf);
      return {
        kind: 'probation',
        ended,
        startedOn: judgmentOn,
        scheduledEndOn: latest([scheduledEndOn, addDays(judgmentOn, 1)]),
        ...(ended === 'running' ? {} : { endedOn: lastDay }),
        violated,
        suspended,
        suspendedPrisonTerm: suspended === 'imposition' ? 'none' : term,
      };
    });
}

function withoutProbation(judgmentOn: PlainDate, asOf: PlainDate): fc.Arbitrary<StorySentence> {
  return fc
    .record({
      performed: fc.oneof({ weight: 5, arbitrary: fc.constant(true) }, fc.constant(false)),
      completedOn: daysAround(judgmentOn, [0, 0, 1]),
      jailDays: fc.integer({ min: 0, max: 364 }),
    })
    .map(
      ({ performed, completedOn, jailDays }): StorySentence => ({
        kind: 'no-probation',
        performed,
        ...(performed ? { completedOn: noLaterThan(latest([completedOn, judgmentOn]), asOf) } : {}),
        jailDays,
      }),
    );
}

function jail(judgmentOn: PlainDate, asOf: PlainDate): fc.Arbitrary<StorySentence> {
  return fc
    .record({
      form: fc.constantFrom('split', 'straight'),
      completedOn: fc.oneof(daysAround(asOf, [-1, -2, 0, 1]), daysAround(judgmentOn, [1, 2, 3])),
    })
    .map(({ form, completedOn }): StorySentence => {
      const last = latest([completedOn, judgmentOn]);
      return {
        kind: 'county-jail-1170h',
        form,
        completedOn: last,
        supervised: form === 'split' && last >= asOf,
      };
    });
}

function prison(judgmentOn: PlainDate, asOf: PlainDate): fc.Arbitrary<StorySentence> {
  return fc
    .record({
      releasedOn: fc.oneof(daysAround(judgmentOn, [1, 2, 5]), daysAround(asOf, [-2, -3, -6])),
      completedOn: fc.oneof(daysAround(asOf, [-2, -1, 0, 1]), daysAround(judgmentOn, [3, 5, 8])),
      says: fc.constantFrom('sentence', 'parole', 'prcs'),
    })
    .map(({ releasedOn, completedOn, says }): StorySentence => {
      const released = latest([releasedOn, judgmentOn]);
      const last = latest([released, completedOn]);
      const running = released < asOf && last >= asOf;
      return {
        kind: 'state-prison',
        releasedOn: released,
        completedOn: last,
        says,
        supervision: running ? (says === 'prcs' ? 'prcs' : 'parole') : 'none',
      };
    });
}

function revoked(judgmentOn: PlainDate, asOf: PlainDate): fc.Arbitrary<StorySentence> {
  return fc
    .oneof(daysAround(judgmentOn, [1, 2, 3]), daysAround(asOf, [-2, 0]))
    .map((day) => ({ kind: 'revoked-to-jail', completedOn: latest([day, judgmentOn]) }));
}

function deferred(judgmentOn: PlainDate, asOf: PlainDate): fc.Arbitrary<StorySentence> {
  return fc
    .record({
      early: fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, fc.constant(true)),
      performed: fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, fc.constant(false)),
      dismissed: fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, fc.constant(false)),
    })
    .map(({ early, performed, dismissed }): StorySentence => {
      const grantedOn = early ? addYears(judgmentOn, -30) : judgmentOn;
      return {
        kind: 'deferred-entry',
        grantedOn,
        performed,
        ...(dismissed ? { dismissedOn: noLaterThan(addYears(grantedOn, 2), asOf) } : {}),
      };
    });
}

export function anySentence(judgmentOn: PlainDate, asOf: PlainDate): fc.Arbitrary<StorySentence> {
  return fc.oneof(
    { weight: 10, arbitrary: probation(judgmentOn, asOf) },
    { weight: 5, arbitrary: withoutProbation(judgmentOn, asOf) },
    { weight: 3, arbitrary: jail(judgmentOn, asOf) },
    { weight: 4, arbitrary: prison(judgmentOn, asOf) },
    { weight: 2, arbitrary: revoked(judgmentOn, asOf) },
    { weight: 2, arbitrary: deferred(judgmentOn, asOf) },
  );
}
