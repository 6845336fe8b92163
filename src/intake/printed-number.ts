import { asDigits } from './slips.ts';

/** A case number as printed, the defendant's suffix apart. */
export interface PrintedNumber {
  readonly number: string;
  readonly suffix?: string;
}

/** Shapes of Los Angeles case numbers, with where digits and where letters stand. */
const losAngelesShapes: readonly Shape[] = [
  { at: 'LL######', letters: [/[BEGKLMNPSTVY]/u, /A/u], repairs: [0] },
  { at: '#LL#####', letters: [/[A-NP-Z]/u, /[A-Z]/u], repairs: [2] },
  { at: '##LLLL#####', letters: [/[A-Z]/u, /[A-Z]/u, /C/u, /[FM]/u], repairs: [2, 3] },
  {
    at: 'LLLLL######',
    letters: [/[A-Z]/u, /[A-Z]/u, /[A-Z]/u, /[BEGKLMNPSTVY]/u, /A/u],
    repairs: [3],
  },
];

/** Numbers that police and jails give: their shape has digits alone. */
const bookingShapes: readonly Shape[] = [
  { at: '##-#####', letters: [], repairs: [] },
  { at: '#######', letters: [], repairs: [] },
];

interface Shape {
  /** "#" for a digit, "L" for a letter, any other sign for itself. */
  readonly at: string;
  readonly letters: readonly RegExp[];
  /**
   * Where a digit can only be a letter misread. Elsewhere it may be another court's number: those of
   * the municipal courts began with two digits and a letter.
   */
  readonly repairs: readonly number[];
}

/**
 * The number of a case. A letter that the scanner made of a digit is repaired where a shape of the
 * court's numbers leaves one reading; a number of no known shape is never repaired, and one of which a
 * character is in doubt is not read.
 */
export function printedNumber(
  printed: string,
  county: 'Los Angeles' | 'another' | 'booking',
): PrintedNumber | undefined {
  const plain = withoutPunctuation(printed);
  const split = /^(.*[0-9A-Za-z])-([\dOl]{2})$/u.exec(plain);
  const shapes: readonly Shape[] =
    county === 'booking' ? bookingShapes : county === 'Los Angeles' ? losAngelesShapes : [];
  if (split !== null && county === 'Los Angeles') {
    const number = repaired(split[1] ?? '', shapes);
    const suffix = asDigits(split[2] ?? '');
    if (number !== undefined && isShaped(number, shapes)) return { number, suffix };
  }
  const number = repaired(plain, shapes);
  return number === undefined ? undefined : { number };
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
      const fits = letters[letter] ?? /[A-Z]/u;
      letter += 1;
      const one = fits.test(seen) || !repairs.includes(index) ? seen : (letterFor[seen] ?? '');
      if (!fits.test(one)) return undefined;
      found += one;
    } else if (seen === wanted) found += seen;
    else return undefined;
  }
  return found.includes('?') ? undefined : found;
}

/** A small letter, a lost sign, or O, I, Q between digits: of a sheet in capitals, a scanner's. */
function inDoubt(plain: string): boolean {
  return (
    /[^A-Z0-9/.-]/u.test(plain) ||
    /\d[OIQ](?=\d|[OIQSBZ])|^[OIQSB]\d[A-Z]\d/u.test(plain) ||
    !/\d/u.test(plain)
  );
}

/** Two numbers are one where they differ in signs between, in case, or in the defendant's suffix. */
export function sameNumber(a: string, b: string): boolean {
  return bare(a) === bare(b);
}

function bare(number: string): string {
  return number
    .toUpperCase()
    .replaceAll(/[^A-Z0-9-]/gu, '')
    .replace(/-\d{2}$/u, '')
    .replaceAll('-', '')
    .replace(/^[A-Z]{3}(?=[BEGKLMNPSTVY]A\d{6}$)/u, '');
}
