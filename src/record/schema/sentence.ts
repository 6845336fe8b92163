import * as z from 'zod';
import { oneOf, shapeOf } from '../../facts/declared.ts';
import { type Fact, known } from '../../facts/fact.ts';
import { report } from '../../facts/scalars.ts';
import {
  deferredEntryFacts,
  impositionSuspended,
  noProbationFacts,
  type ProbationSentence,
  prisonFacts,
  probationFacts,
  realignedJailFacts,
  revokedToJailFacts,
  type Sentence,
} from '../../facts/sentence.ts';
import { docketSentence } from './docket-sentence.ts';
import { monthsOf } from './months.ts';

/** A sentence, and how many months of probation were ordered, if the record says. */
export type WrittenSentence = Sentence & { readonly months?: number };

const months = z
  .union([z.string({ error: 'months ("036 MONTHS", "3 years")' }), z.number({ error: '' })])
  .transform((text, context): number => {
    const found = monthsOf(String(text));
    if (found === undefined) report(context, { finding: 'not-months' });
    return found ?? 0;
  });

const probation = z
  .strictObject({
    kind: z.literal('probation'),
    ...shapeOf(probationFacts),
    /** "imposition: suspended", as minute orders say it. */
    imposition: oneOf({ suspended: impositionSuspended, unknown: [] }).optional(),
    months: months.optional(),
  })
  .transform(({ imposition, months: ordered, ...written }, context): WrittenSentence => {
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
      ...(ordered === undefined ? {} : { months: ordered }),
    };
  });

/** If imposition was suspended, no term was imposed that could be executed. */
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
      z.strictObject({ kind: z.literal('no-probation'), ...shapeOf(noProbationFacts) }),
      z.strictObject({ kind: z.literal('revoked-to-jail'), ...shapeOf(revokedToJailFacts) }),
      z.strictObject({ kind: z.literal('county-jail-1170h'), ...shapeOf(realignedJailFacts) }),
      z.strictObject({ kind: z.literal('state-prison'), ...shapeOf(prisonFacts) }),
      z.strictObject({ kind: z.literal('deferred-entry'), ...shapeOf(deferredEntryFacts) }),
    ],
    { error: 'a group with kind, or a docket’s words ("036 MONTHS SUMMARY PROBATION")' },
  )
  .transform((written): WrittenSentence => written);

/**
 * The kind in the record's words or a docket's, or a docket's line alone. Other facts in the record
 * override what the line says.
 */
export const sentence = z.preprocess((written) => {
  if (typeof written === 'string') return docketSentence(written) ?? written;
  if (typeof written !== 'object' || written === null || !('kind' in written)) return written;
  const { kind } = written;
  if (typeof kind !== 'string') return written;
  const said = docketSentence(kind) ?? { kind: kind.trim().toLowerCase() };
  const own = Object.entries(written).filter(([key]) => key !== 'kind');
  return { ...said, ...Object.fromEntries(own) };
}, kinds);
