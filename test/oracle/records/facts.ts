import { type Fact, known, unknown } from '../../../src/facts/fact.ts';
import type { Dice } from './dice.ts';

/** Known, or left out of the record this many times in a hundred. */
export function mostly<T>(is: T, throwing: Dice, unknownIn100 = 4): Fact<T> {
  return throwing.in100(unknownIn100) ? unknown : known(is);
}

/** One of these by weight; `undefined` is a fact left out of the record. */
export function facing<T>(
  throwing: Dice,
  list: readonly [readonly [number, T | undefined], ...(readonly [number, T | undefined])[]],
): Fact<T> {
  const is = throwing.weighted(list);
  return is === undefined ? unknown : known(is);
}
