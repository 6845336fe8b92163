import * as z from 'zod';
import { type Fact, known } from '../fact.ts';
import type { ProbationSentence, Sentence, Violations } from '../record.ts';
import { countFact, dayFact, fact, yesNoFact } from './facts.ts';

/** `none`, `found`, or `{ firstOn: 2015-06-01, reinstated: yes }`. */
const violations = fact(
  z.union([
    z.enum(['none', 'no']).transform((): Violations => ({ found: false })),
    z.enum(['found', 'yes']).transform(
      (): Violations => ({
        found: true,
        firstOn: { known: false },
        reinstated: { known: false },
      }),
    ),
    z
      .strictObject({ firstOn: dayFact, reinstated: yesNoFact })
      .transform((written): Violations => ({ found: true, ...written })),
  ]),
);

const suspended = fact(z.enum(['imposition', 'execution']));

const probation = z
  .strictObject({
    kind: z.literal('probation'),
    supervision: fact(z.enum(['formal', 'summary'])),
    suspended,
    /** "imposition: suspended", as minute orders say it. */
    imposition: z.enum(['suspended', 'unknown']).optional(),
    suspendedPrisonTerm: fact(z.enum(['none', 'never-executed', 'executed'])),
    startedOn: dayFact,
    scheduledEndOn: dayFact,
    endedOn: dayFact,
    ended: fact(
      z.enum([
        'completed',
        'early-discharge',
        'closed-for-misconduct',
        'revoked',
        'summarily-revoked',
        'running',
      ]),
    ),
    violations,
  })
  .transform(({ imposition, ...written }): ProbationSentence => {
    const how: ProbationSentence['suspended'] =
      imposition === 'suspended' ? known('imposition') : written.suspended;
    return {
      ...written,
      suspended: how,
      suspendedPrisonTerm: termOf(how, written.suspendedPrisonTerm),
    };
  });

/** Where imposition was suspended no term was imposed that could be executed. */
function termOf(
  suspendedHow: ProbationSentence['suspended'],
  written: ProbationSentence['suspendedPrisonTerm'],
): ProbationSentence['suspendedPrisonTerm'] {
  const none: Fact<'none'> = known('none');
  return !written.known && suspendedHow.known && suspendedHow.is === 'imposition' ? none : written;
}

export const sentence = z
  .discriminatedUnion('kind', [
    probation,
    z.strictObject({
      kind: z.literal('no-probation'),
      performed: yesNoFact,
      completedOn: dayFact,
      jailDays: countFact,
    }),
    z.strictObject({ kind: z.literal('revoked-to-jail'), completedOn: dayFact }),
    z.strictObject({
      kind: z.literal('county-jail-1170h'),
      form: fact(z.enum(['split', 'straight'])),
      completedOn: dayFact,
      supervisionNow: fact(z.enum(['none', 'mandatory-supervision'])),
      supervisionUntil: dayFact,
    }),
    z.strictObject({
      kind: z.literal('state-prison'),
      releasedOn: dayFact,
      supervisionNow: fact(z.enum(['none', 'parole', 'prcs'])),
      supervisionUntil: dayFact,
      paroleEndedOn: dayFact,
      prcsEndedOn: dayFact,
      completedOn: dayFact,
    }),
    z.strictObject({
      kind: z.literal('deferred-entry'),
      grantedOn: dayFact,
      performed: yesNoFact,
      dismissedOn: dayFact,
    }),
  ])
  .transform((written): Sentence => written);
