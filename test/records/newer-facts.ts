import type { Fact } from '../../src/facts/fact.ts';
import type { Count, CourtCase } from '../../src/record/record.ts';

// Two facts that a record may have, read so that tests made of older records go on.

/** Somebody read the docket to its end: what it would show, and the record leaves out, never was. */
export function isReadWhole(courtCase: CourtCase): boolean {
  return 'docketReadOn' in courtCase && courtCase.docketReadOn !== undefined;
}

/** Whether this very conviction brought a duty to register as a sex offender. */
export function registrationOf(count: Count): Fact<boolean> | undefined {
  const said: unknown = 'registration' in count ? count.registration : undefined;
  return isYesOrNo(said) ? said : undefined;
}

function isYesOrNo(said: unknown): said is Fact<boolean> {
  if (typeof said !== 'object' || said === null || !('known' in said)) return false;
  return said.known === false || ('is' in said && typeof said.is === 'boolean');
}
