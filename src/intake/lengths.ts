import { asDigits, asLetters } from './slips.ts';

export type Unit = 'days' | 'months' | 'years' | 'hours';

export interface Length {
  readonly amount: number | null;
  readonly unit: Unit;
}

const units: readonly (readonly [RegExp, Unit])[] = [
  [/^(?:YEARS?|YRS?|Y)$/u, 'years'],
  [/^(?:MONTHS?|MNTHS?|MOS?|M)$/u, 'months'],
  [/^(?:DAYS?|DYS?|DS|D)$/u, 'days'],
  [/^(?:HOURS?|HRS?)$/u, 'hours'],
];

export function unitOf(word: string): Unit | undefined {
  const letters = asLetters(word.replace(/N(?=[O0]?[NM]?TH)/u, 'M').replace(/^M[O0]MTH/u, 'MONTH'));
  return units.find(([pattern]) => pattern.test(letters))?.[1];
}

/** A printed amount: "036", "0O2", "X2"; null if a digit is lost; undefined if it is a word. */
export function amountOf(word: string): number | null | undefined {
  const plain = word.replace(/^X(?=\d)/u, '');
  const allSlips = /^[OIl]{2,3}$/u.test(plain);
  if ((!allSlips && !/\d/u.test(plain)) || !/^[0-9OQUDIlSB?|\]]{1,4}$/u.test(plain))
    return undefined;
  const digits = asDigits(plain);
  return digits.includes('?') ? null : Number(digits);
}

/** Years and months as months; null if an amount is lost or the unit is shorter than a month. */
export function inMonths(lengths: readonly Length[]): number | null {
  let months = 0;
  for (const { amount, unit } of lengths) {
    if (amount === null || unit === 'days' || unit === 'hours') return null;
    months += unit === 'years' ? amount * 12 : amount;
  }
  return lengths.length === 0 ? null : months;
}

/** Jail is printed in days, or in months and years; undefined if an amount is lost. */
export function ofJail(lengths: readonly Length[]): { jailDays?: number; jailMonths?: number } {
  const [first, ...more] = lengths;
  if (first === undefined || first.amount === null) return {};
  if (more.length === 0 && first.unit === 'days') return { jailDays: first.amount };
  if (more.length === 0 && first.unit === 'hours' && first.amount % 24 === 0)
    return { jailDays: first.amount / 24 };
  const months = inMonths(lengths);
  return months === null ? {} : { jailMonths: months };
}
