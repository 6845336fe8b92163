import { type CountyKnown, countiesKnown, countyKnown } from './courts/counties-known.ts';
import { asDigits } from './slips.ts';

/** A case number as printed, with the defendant's suffix separate. */
export interface PrintedNumber {
  readonly number: string;
  readonly suffix?: string;
}

/** Police and jail numbers: only digits. */
const bookingShapes: readonly Shape[] = [
  { at: '##-#####', letters: [], repairs: [] },
  { at: '#######', letters: [], repairs: [] },
];

/** Where digits and letters go: a county's folder says it for its case numbers. */
type Shape = CountyKnown['caseNumbers']['scanned'][number];

/** A case number of a county: by the patterns of its folder, if it has one. */
export function printedNumber(printed: string, county: string | null): PrintedNumber | undefined {
  return numberOf(printed, countyKnown(county)?.caseNumbers.scanned ?? []);
}

/** The number of a police report or a jail. */
export function printedBooking(printed: string): string | undefined {
  const plain = withoutPunctuation(printed);
  // Two letters other than O and l that look like digits are more likely letters: "BB90421".
  const lettered = plain.replaceAll(/[^A-Z]|O|I/gu, '').length > 1;
  return repaired(plain, lettered ? [] : bookingShapes);
}

/** Letters and five digits or more: what a hyphen parts from it is no piece of the number. */
const plainShape = /^\d{0,2}[A-Z]{1,7}\d{5,7}$/u;

/**
 * A case number. A letter that the scanner made from a digit is repaired if the court's number
 * patterns allow only one reading; a number without a known pattern is never repaired, and one with
 * a doubtful character is not read.
 */
function numberOf(printed: string, shapes: readonly Shape[]): PrintedNumber | undefined {
  const plain = withoutPunctuation(printed);
  const apart = suffixApart(printed, plain, shapes);
  if (apart !== undefined) return apart;
  const split = /^(.*[0-9A-Za-z])-([\dOl]{2})$/u.exec(plain);
  if (split !== null) {
    const number = repaired(split[1] ?? '', shapes);
    const suffix = asDigits(split[2] ?? '');
    if (number !== undefined && (isShaped(number, shapes) || plainShape.test(number)))
      return { number, suffix };
  }
  const number = repaired(plain, shapes);
  return number === undefined ? undefined : { number };
}

/** "BA927103 01": the defendant's suffix behind a blank, where the number is whole without it. */
function suffixApart(
  printed: string,
  plain: string,
  shapes: readonly Shape[],
): PrintedNumber | undefined {
  const [, before = '', suffix = ''] = /^(.*[0-9A-Za-z])\s(\d{2})$/u.exec(printed.trim()) ?? [];
  if (suffix === '' || isShaped(plain, shapes)) return undefined;
  const number = repaired(withoutPunctuation(before), shapes);
  return number !== undefined && isShaped(number, shapes) ? { number, suffix } : undefined;
}

function withoutPunctuation(printed: string): string {
  return printed
    .replace(/\s{2,}.*$/u, '')
    .replaceAll(/\s+/gu, '')
    .replace(/^[#.,:;'"_*-]+/u, '')
    .replace(/[.,:;'"_*-]+$/u, '');
}

function repaired(plain: string, shapes: readonly Shape[]): string | undefined {
  if (plain === '') return undefined;
  if (isShaped(plain, shapes)) return plain;
  const fitting = new Set(shapes.flatMap((shape) => fitted(plain, shape) ?? []));
  if (fitting.size === 1) return [...fitting][0];
  return fitting.size > 1 || inDoubt(plain) ? undefined : plain;
}

function isShaped(plain: string, shapes: readonly Shape[]): boolean {
  return shapes.some((shape) => fitted(plain, shape) === plain);
}

const letterFor: Readonly<Record<string, string>> = { '0': 'O', '1': 'I', '5': 'S', '8': 'B' };

function fitted(plain: string, { at, letters, repairs }: Shape): string | undefined {
  if (plain.length !== at.length) return undefined;
  let found = '';
  let letter = 0;
  for (let index = 0; index < at.length; index += 1) {
    const wanted = at[index] ?? '';
    const seen = plain[index] ?? '';
    if (wanted === '#') found += asDigits(seen);
    else if (wanted === 'L') {
      const fits = new RegExp(letters[letter] ?? '[A-Z]', 'u');
      letter += 1;
      const one = fits.test(seen) || !repairs.includes(index) ? seen : (letterFor[seen] ?? '');
      if (!fits.test(one)) return undefined;
      found += one;
    } else if (seen === wanted) found += seen;
    else return undefined;
  }
  return found.includes('?') ? undefined : found;
}

/**
 * A lower-case letter, a lost character, or O, I, Q between digits: scanner errors on a sheet in
 * capitals.
 */
function inDoubt(plain: string): boolean {
  return (
    /[^A-Z0-9/.-]/u.test(plain) ||
    /\d[OIQ](?=\d|[OIQSBZ]|$)|^[OIQSB]\d[A-Z]\d|^\d[OIQ][A-Z]\d|\d[OIQ][A-Z]$/u.test(plain) ||
    /^\d{2}[A-Z]\d{4}[A-Z]$/u.test(plain) ||
    plain.length > 18 ||
    !/\d/u.test(plain)
  );
}

/** Two numbers are the same if they differ only in punctuation, case, or the defendant's suffix. */
export function sameNumber(a: string, b: string): boolean {
  return bare(a) === bare(b);
}

function bare(number: string): string {
  const plain = number
    .toUpperCase()
    .replaceAll(/[^A-Z0-9-]/gu, '')
    .replace(/-\d{2}$/u, '')
    .replaceAll('-', '');
  return locationsBefore.reduce((found, before) => found.replace(before, ''), plain);
}

/** The same number, with and without the letters of its location before it. */
const locationsBefore = countiesKnown.flatMap(({ caseNumbers: { locationBefore } }) =>
  locationBefore === undefined ? [] : [new RegExp(locationBefore, 'u')],
);
