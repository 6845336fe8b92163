import type { Authorities } from '../authority/authority.ts';
import type { PlainDate } from '../calendar/plain-date.ts';

/**
 * What of these is cited on the day: the words that were law on it. Where none of them was, that is
 * what the answer says, and all are cited.
 */
export function wordsInForce(authorities: Authorities, day: PlainDate): Authorities {
  const [first, ...rest] = authorities.filter(
    ({ effectiveFrom, effectiveUntil }) =>
      (effectiveFrom === undefined || effectiveFrom <= day) &&
      (effectiveUntil === undefined || day <= effectiveUntil),
  );
  return first === undefined ? authorities : [first, ...rest];
}
