import type { Fact } from '../../src/facts/fact.ts';
import type { Count, CourtCase } from '../../src/record/record.ts';

// Two newer facts, read so that tests with older records still work.

/** Someone read the docket in full: what it would show and the record leaves out did not happen. */
export function isReadWhole(courtCase: CourtCase): boolean {
  return 'docketReadOn' in courtCase && courtCase.docketReadOn !== undefined;
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
