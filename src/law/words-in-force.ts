import type { Authorities, Authority } from '../authority/authority.ts';
import type { PlainDate } from '../calendar/plain-date.ts';

/**
 * Which of these to cite on the day: those that were law. If none was, the answer says so, and we
 * cite them all.
 */
export function wordsInForce(authorities: Authorities, day: PlainDate): Authorities {
  const [first, ...rest] = authorities.filter((one) => wasLaw(one, day));
  return first === undefined ? authorities : [first, ...rest];
}

/** Whether some of these were law on the day. */
export function isInForce(authorities: Authorities, day: PlainDate): boolean {
  return authorities.some((one) => wasLaw(one, day));
}

function wasLaw({ effectiveFrom, effectiveUntil }: Authority, day: PlainDate): boolean {
  return (
    (effectiveFrom === undefined || effectiveFrom <= day) &&
    (effectiveUntil === undefined || day <= effectiveUntil)
  );
}
