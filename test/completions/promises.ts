import type { Said } from './engine.ts';

/** What an answer promises for every way the unknown facts may turn out. */
export type Promised = 'open' | 'not yet' | 'never' | 'unasked';

export const promises: readonly Promised[] = ['open', 'not yet', 'never', 'unasked'];

/** What an answer claims, if anything: a question or "a lawyer first" claims nothing. */
export function claimOf({ outcome }: Said): Exclude<Promised, 'unasked'> | undefined {
  if (isOpen(outcome)) return 'open';
  if (outcome === 'not-yet') return 'not yet';
  return outcome === 'ineligible' ? 'never' : undefined;
}

/** Whether a completion's answer breaks what was said before the facts were known. */
export function isBroken(said: Said, whole: Said): boolean {
  // If something without a hole is unknown, it shows nothing.
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

/** PC 1203.41 after county jail is open on either form of the sentence, if the form is unknown. */
function isOfRoute(whole: string | undefined, said: string | undefined): boolean {
  const jail = ['1203.41-split', '1203.41-straight'];
  return whole === said || (said === '1203.41-jail' && jail.includes(whole ?? ''));
}

function isDayBroken({ opens }: Said, whole: Said): boolean {
  // No day: only that it is not open now, and not barred for good.
  if (opens === undefined) return isOpen(whole.outcome) || whole.outcome === 'ineligible';
  if (!opens.atTheEarliest) return whole.outcome !== 'not-yet' || whole.opens?.on !== opens.on;
  // For probation said to be running past its last day, even a complete record gives only an
  // earliest day.
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
