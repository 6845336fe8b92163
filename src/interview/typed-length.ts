import { monthsOf } from '../record/schema/months.ts';
import { isOneOf, type TypedWords } from './typed-words.ts';

/** The months of "36 months", "3 años" or a docket's "036 MONTHS"; a bare number is none. */
export function typedLength(
  text: string,
  { monthUnits, yearUnits }: Pick<TypedWords, 'monthUnits' | 'yearUnits'>,
): number | undefined {
  const [, digits = '', unit = ''] = /^(\d{1,3})\s*(\p{L}+)$/u.exec(text.trim()) ?? [];
  if (isOneOf(monthUnits, unit)) return monthsOf(digits);
  if (isOneOf(yearUnits, unit)) return monthsOf(`${digits} years`);
  return /[a-z]/iu.test(text) ? monthsOf(text) : undefined;
}
