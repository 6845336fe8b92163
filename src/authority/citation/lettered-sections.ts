import type { PleadedCode } from './statute.ts';

/**
 * "PC 288a" is a section, but "PC 286c" is not: it means 286(c), which is excluded from dismissal.
 * Read as a section on no list, it would open what is barred. If we can't tell it is `unclear`, and
 * we ask for the parentheses.
 */
export type LetterBehind = 'own-section' | 'subdivision' | 'unclear';

/** What the letter after a number is. `number` is as printed, without the letter. */
export function letterBehind(code: PleadedCode, number: string, letters: string): LetterBehind {
  if (numbersAlone.has(code) && fourOrFiveDigits.test(number)) {
    return letters.length === 1 ? 'subdivision' : 'unclear';
  }
  if ((code === 'BP' || code === 'WIC') && fourOrFiveDigits.test(number)) return 'unclear';
  if (code !== 'PC') return 'own-section';
  if (number.includes('.')) return pointAndLetter.test(number) ? 'own-section' : 'unclear';
  if (number.length === 5) return 'unclear';
  if (`${number}${letters}` === '288a') return 'own-section';
  return withoutLetteredSections.has(number) ? 'unclear' : 'own-section';
}

/** Whether a section printed this way would be read as something else. */
export function isSubdivisionUnbracketed(code: PleadedCode, section: string): boolean {
  const [, number = '', letters = ''] = /^([\d.]+)([a-z]+)$/u.exec(section) ?? [];
  return letters !== '' && letterBehind(code, number, letters) !== 'own-section';
}

/**
 * Crimes in the Health and Safety and Vehicle Codes have numbers without letters; the Department of
 * Justice prints their subdivisions without parentheses: "11357A HS", "11360A2 HS".
 */
const numbersAlone: ReadonlySet<PleadedCode> = new Set(['HS', 'VC']);

const fourOrFiveDigits = /^\d{4,5}(?:\.\d+)?$/u;

/** Numbers with a period whose letters make separate sections: 1203.4a, 186.22a. */
const pointAndLetter = /^(?:1203|186)\./u;

/** Offenses with subdivisions that have no lettered section in the Penal Code. */
const withoutLetteredSections: ReadonlySet<string> = new Set([
  ...['148', '166', '187', '192', '203', '207', '209', '211', '215', '220', '236', '240', '241'],
  ...['242', '243', '245', '246', '261', '286', '287', '288', '289', '415', '417', '422', '451'],
  ...['459', '460', '594', '602', '646'],
]);
