import * as z from 'zod';
import { allClear, type Circumstances, circumstancesFacts } from '../../facts/circumstances.ts';
import { day } from '../../facts/days-written.ts';
import { shapeOf } from '../../facts/declared.ts';
import { report, yesNo } from '../../facts/scalars.ts';
import { withoutUndefined } from './people.ts';

/**
 * The person's present status. `allClear: yes` says in one line what the form asks: not charged,
 * not serving a sentence, no probation, no supervision, no warrant, anywhere. Other facts may be
 * given along with it, unless they say the opposite.
 */
export const circumstances = z
  .strictObject({
    asOf: day.optional(),
    allClear: yesNo.optional(),
    ...shapeOf(circumstancesFacts),
  })
  .prefault({})
  .transform(({ allClear: clear, ...said }, context): Circumstances => {
    const written: Circumstances = withoutUndefined(said);
    if (clear !== true) return written;
    const open = openOf(written);
    if (open !== undefined)
      report(context, { finding: 'not-all-clear', seen: open, at: 'allClear' });
    return { ...written, ...clearWhereUnknown(written) };
  });

function clearWhereUnknown(written: Circumstances): Partial<Circumstances> {
  return Object.fromEntries(Object.entries(allClear).filter(([key]) => !isKnown(written, key)));
}

function isKnown(written: Circumstances, key: string): boolean {
  return Object.entries(written).some(
    ([name, fact]: [string, unknown]) =>
      name === key &&
      typeof fact === 'object' &&
      fact !== null &&
      'known' in fact &&
      fact.known === true,
  );
}

/** The first fact given along with "all clear" that is not clear. */
function openOf(written: Circumstances): string | undefined {
  const { charged, servingSentence, onProbationElsewhere, supervisionElsewhere, warrant } = written;
  if (charged.known && charged.is !== 'no') return 'charged';
  if (servingSentence.known && servingSentence.is.is) return 'servingSentence';
  if (onProbationElsewhere.known && onProbationElsewhere.is.is) return 'onProbationElsewhere';
  if (supervisionElsewhere.known && supervisionElsewhere.is.kind !== 'none') {
    return 'supervisionElsewhere';
  }
  return warrant.known && warrant.is !== 'none' ? 'warrant' : undefined;
}
