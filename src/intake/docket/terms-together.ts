import type { ReadSentence } from '../reading.ts';
import type { SentenceOrder } from './docket-case.ts';

/** Two counts were given the same sentence. */
export function isSameTerm(one: ReadSentence, main: ReadSentence): boolean {
  if (one.kind !== main.kind) return false;
  if (one.kind === 'state-prison') return true;
  const plain = ({ at, changes, ...rest }: ReadSentence) => JSON.stringify(rest);
  return plain(one) === plain(main);
}

/** A term without a word of where it is served is served where the terms of the other counts are. */
export function withPlaceOfOthers(orders: readonly SentenceOrder[]): void {
  const main = orders.find(({ prison }) => prison !== undefined);
  for (const order of main === undefined ? [] : orders) {
    const { prison, jailFelony, jail, probation, term } = order;
    const elsewhere = [prison, jailFelony, jail, probation].some((one) => one !== undefined);
    if (!elsewhere && term !== undefined) order.prison = term;
  }
}

/** Concurrent prison terms are the longest of them, others their sum. */
export function withTerm(
  main: ReadSentence,
  one: ReadSentence,
  order: SentenceOrder,
): ReadSentence {
  if (main.kind !== 'state-prison' || one.kind !== 'state-prison') return main;
  const [a, b] = [main.prisonMonths, one.prisonMonths];
  if (a === null || b === null || order.runs === undefined)
    return a === b ? main : { ...main, prisonMonths: order.runs === undefined ? null : a };
  return { ...main, prisonMonths: order.runs === 'consecutive' ? a + b : Math.max(a, b) };
}

/** "TOTAL TERM 4 YEARS" gives the total of the counts' terms. */
export function withTotal(sentence: ReadSentence, orders: readonly SentenceOrder[]): ReadSentence {
  const total = orders.find((one) => one.total !== undefined)?.total;
  if (total === undefined) return sentence;
  if (sentence.kind === 'county-jail-1170h')
    return { ...sentence, months: total.months, at: { ...sentence.at, months: total.place } };
  if (sentence.kind !== 'state-prison') return sentence;
  return {
    ...sentence,
    prisonMonths: total.months,
    at: { ...sentence.at, prisonMonths: total.place },
  };
}
