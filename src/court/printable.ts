import { addYears, type PlainDate, parsePlainDate } from '../calendar/plain-date.ts';
import type { Confidence } from './county.ts';

/** How long an address or phone number is good after it was read. */
const goodForYears = 2;

interface CountyFact {
  readonly confidence: Confidence;
  readonly readOn: string;
}

/**
 * What a paper may print about a county: only what has a source read within two years. Everything
 * else prints as "ask the clerk".
 */
export function mayPrint(fact: CountyFact, asOf: PlainDate): boolean {
  return fact.confidence !== 'low' && mayPrintToCheck(fact, asOf);
}

/**
 * What the person's own papers may print marked "check before you mail", even from a weak source.
 * No filed paper prints it.
 */
export function mayPrintToCheck({ readOn }: Pick<CountyFact, 'readOn'>, asOf: PlainDate): boolean {
  const read = parsePlainDate(readOn);
  return read !== undefined && asOf <= addYears(read, goodForYears);
}
