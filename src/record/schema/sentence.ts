import * as z from 'zod';
import { type Fact, known } from '../fact.ts';
import type { ProbationSentence, Sentence, Violations } from '../record.ts';
import { countFact, dayFact, fact, yesNoFact } from './facts.ts';
import { report, word } from './scalars.ts';

/** `none`, `found`, or `{ firstOn: 2015-06-01, reinstated: yes }`. */
const violations = fact(
  z.union([
    word('none', 'no').transform((): Violations => ({ found: false })),
    word('found', 'yes').transform(
      (): Violations => ({
        found: true,
        firstOn: { known: false },
        reinstated: { known: false },
      }),
    ),
    z
      .strictObject(
        { firstOn: dayFact, reinstated: yesNoFact },
        { error: 'a group ({ firstOn: 2015-06-01 })' },
      )
      .transform((written): Violations => ({ found: true, ...written })),
  ]),
);

const suspended = fact(word('imposition', 'execution'));

const probation = z
  .strictObject({
    kind: z.literal('probation'),
    supervision: fact(word('formal', 'summary')),
    suspended,
    /** "imposition: suspended", as minute orders say it. */
    imposition: word('suspended', 'unknown').optional(),
    suspendedPrisonTerm: fact(word('none', 'never-executed', 'executed')),
    startedOn: dayFact,
    scheduledEndOn: dayFact,
    endedOn: dayFact,
    ended: fact(
      word(
        'completed',
        'early-discharge',
        'closed-for-misconduct',
        'revoked',
        'summarily-revoked',
        'running',
      ),
    ),
    violations,
  })
  .transform(({ imposition, ...written }, context): ProbationSentence => {
    const executed = written.suspended.known && written.suspended.is === 'execution';
    if (imposition === 'suspended' && executed) {
      report(context, { finding: 'imposition-and-execution', at: 'imposition' });
    }
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

const kinds = z
  .discriminatedUnion(
    'kind',
    [
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
        form: fact(word('split', 'straight')),
        completedOn: dayFact,
        supervisionNow: fact(word('none', 'mandatory-supervision')),
        supervisionUntil: dayFact,
      }),
      z.strictObject({
        kind: z.literal('state-prison'),
        releasedOn: dayFact,
        supervisionNow: fact(word('none', 'parole', 'prcs')),
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
    ],
    { error: 'a group with kind' },
  )
  .transform((written): Sentence => written);

/** The kind's letters may be cased as they like, as those of any other word here. */
export const sentence = z.preprocess((written) => {
  if (typeof written !== 'object' || written === null || !('kind' in written)) return written;
  const { kind } = written;
  return typeof kind === 'string' ? { ...written, kind: kind.trim().toLowerCase() } : written;
}, kinds);
