/** What WinAnsi has where Latin 1 has controls; Node 20's own decoder reads these codes as Latin 1. */
const unlikeLatin1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The letters of WinAnsi, the encoding that forms print and people type in, by code. */
export const westernCodes: readonly number[] = Array.from({ length: 224 }, (_, at) => at + 32);
export const westernLetters: readonly number[] = westernCodes.map((code) =>
  code >= 0x80 && code <= 0x9f ? unlikeLatin1.charCodeAt(code - 0x80) : code,
);

const western = new Set(westernLetters);

/**
 * The letters of English and Spanish: a paper with no others carries no others. An accent takes
 * little room beside the letter it is on.
 */
const plain = new Set(Array.from('’‘“”–—…•§·áéíóúüñÁÉÍÓÚÜÑ¿¡', (letter) => letter.charCodeAt(0)));

/**
 * Right-to-left scripts, and the marks that change a line's direction. Every reader reorders such a
 * line differently; court papers are in English anyway (CCP 185(a)).
 */
const fromTheRight =
  /[\p{Script=Hebrew}\p{Script=Arabic}\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/u;

const unassigned = /[\p{Cc}\p{Cn}\p{Co}\p{Cs}]/u;

/** The parts of a font, each a separate file in a paper that uses a letter from it. */
export const partNames = [
  'plain',
  'western',
  'central',
  'vietnamese',
  'greek',
  'cyrillic',
  'signs',
  'other',
] as const;

export type PartName = (typeof partNames)[number];

/** The part a letter belongs to; undefined if papers cannot print it. */
export function partOf(code: number): PartName | undefined {
  const letter = String.fromCodePoint(code);
  if (code < 32 || unassigned.test(letter) || fromTheRight.test(letter)) return undefined;
  if ((code >= 0x20 && code <= 0x7e) || plain.has(code)) return 'plain';
  if (western.has(code)) return 'western';
  if (code >= 0x100 && code <= 0x17f) return 'central';
  if (/[ƠơƯưẠ-ỹ]/u.test(letter)) return 'vietnamese';
  if (code >= 0x370 && code <= 0x3ff) return 'greek';
  if (/[Ѐ-џҐґ]/u.test(letter)) return 'cyrillic';
  return code >= 0x2000 && code <= 0x206f ? 'signs' : 'other';
}
