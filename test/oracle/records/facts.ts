import { type Fact, known, unknown } from '../../../src/facts/fact.ts';
import type { Dice } from './dice.ts';

/** Known, or so many times in a hundred left out of the record. */
export function mostly<T>(is: T, throwing: Dice, unknownIn100 = 4): Fact<T> {
  return throwing.in100(unknownIn100) ? unknown : known(is);
}

/** One of these by weight; `undefined` is a fact that the record leaves out. */
export function facing<T>(
  throwing: Dice,
  list: readonly [readonly [number, T | undefined], ...(readonly [number, T | undefined])[]],
): Fact<T> {
  const is = throwing.weighted(list);
  return is === undefined ? unknown : known(is);
}
