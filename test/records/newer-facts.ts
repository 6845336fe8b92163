import type { Fact } from '../../src/facts/fact.ts';
import type { Count, CourtCase } from '../../src/record/record.ts';

// Two newer facts, read so that tests with older records still work.

/**
 * Someone read the docket in full: what it would show and the record leaves out did not happen. One
 * read while probation still ran, or may have run, does not show what the court found after that.
 */
export function isReadWhole({ docketReadOn: on, sentence }: CourtCase): boolean {
  if (on === undefined || !sentence.known) return false;
  const ended = sentence.is.kind === 'probation' ? sentence.is.endedOn : undefined;
  return ended === undefined || !ended.known || ended.is <= on;
}

/** Whether this conviction created a duty to register as a sex offender. */
export function registrationOf(count: Count): Fact<boolean> | undefined {
  const said: unknown = 'registration' in count ? count.registration : undefined;
  return isYesOrNo(said) ? said : undefined;
}

function isYesOrNo(said: unknown): said is Fact<boolean> {
  if (typeof said !== 'object' || said === null || !('known' in said)) return false;
  return said.known === false || ('is' in said && typeof said.is === 'boolean');
}
