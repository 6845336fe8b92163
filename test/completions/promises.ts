import type { Said } from './engine.ts';

/** What an answer promises of every way in which the unknown may turn out. */
export type Promised = 'open' | 'not yet' | 'never' | 'unasked';

export const promises: readonly Promised[] = ['open', 'not yet', 'never', 'unasked'];

/** What an answer claims, where it claims anything: a question or a lawyer first claim nothing. */
export function claimOf({ outcome }: Said): Exclude<Promised, 'unasked'> | undefined {
  if (isOpen(outcome)) return 'open';
  if (outcome === 'not-yet') return 'not yet';
  return outcome === 'ineligible' ? 'never' : undefined;
}

/** Whether the answer to a completion breaks what was said before it was known. */
export function isBroken(said: Said, whole: Said): boolean {
  // Something that no hole stands for is not known: it tells nothing.
  if (whole.outcome === 'needs-facts') return false;
  switch (claimOf(said)) {
    case 'open':
      return whole.outcome !== said.outcome || !isOfRoute(whole.route, said.route);
    case 'not yet':
      return isDayBroken(said, whole);
    case 'never':
      return whole.outcome !== 'ineligible';
    case undefined:
      return false;
  }
}

/** PC 1203.41 after county jail stands open on either form of the sentence, where nobody knows which. */
function isOfRoute(whole: string | undefined, said: string | undefined): boolean {
  const jail = ['1203.41-split', '1203.41-straight'];
  return whole === said || (said === '1203.41-jail' && jail.includes(whole ?? ''));
}

function isDayBroken({ opens }: Said, whole: Said): boolean {
  // No day: only that it does not stand open, and that it is not shut for good.
  if (opens === undefined) return isOpen(whole.outcome) || whole.outcome === 'ineligible';
  if (!opens.atTheEarliest) return whole.outcome !== 'not-yet' || whole.opens?.on !== opens.on;
  // Of probation said to run past its last day even a whole record gives no day, only an earliest one.
  const day = whole.opens?.atTheEarliest === false ? whole.opens.on : undefined;
  return isOpen(whole.outcome) || (day !== undefined && day < opens.on);
}

function isOpen(outcome: string): boolean {
  return outcome === 'eligible-mandatory' || outcome === 'eligible-discretionary';
}

/** What no unasked fact may change. */
export function isAlike(one: Said, other: Said): boolean {
  return (
    one.outcome === other.outcome &&
    one.route === other.route &&
    one.opens?.on === other.opens?.on &&
    one.requests === other.requests &&
    one.cautions === other.cautions
  );
}
