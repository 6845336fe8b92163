import { addYears, type PlainDate, parsePlainDate } from '../calendar/plain-date.ts';
import type { Confidence } from './county.ts';

/** How long an address or a phone is good for after it was read. */
const goodForYears = 2;

/**
 * The one rule on what a paper may print of a county: what a source stands behind, read within two
 * years. Everything else prints as "ask the clerk".
 */
export function mayPrint(
  fact: { readonly confidence: Confidence; readonly readOn: string },
  asOf: PlainDate,
): boolean {
  const readOn = parsePlainDate(fact.readOn);
  if (readOn === undefined || fact.confidence === 'low') return false;
  return asOf <= addYears(readOn, goodForYears);
}
