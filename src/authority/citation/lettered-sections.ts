import type { PleadedCode } from './statute.ts';

/**
 * "PC 288a" is a section of its own, and "PC 286c" is none: who writes it means 286(c), which the law
 * leaves out of dismissal. Read as a section that no list names it would open what is shut.
 */
export function isSubdivisionUnbracketed(code: PleadedCode, section: string): boolean {
  const [, number = '', letters = ''] = /^([\d.]+)([a-z]+)$/u.exec(section) ?? [];
  if (letters === '') return false;
  if (code === 'VC' || code === 'HS') return /^\d{5}(?:\.\d+)?$/u.test(number);
  if (code !== 'PC') return false;
  if (number.includes('.')) return !pointAndLetter.test(number);
  return section !== '288a' && withoutLetteredSections.has(number);
}

/** Sections with a point behind which letters make sections of their own: 1203.4a, 186.22a. */
const pointAndLetter = /^(?:1203|186)\./u;

/** Offenses told apart by subdivision, beside which the Penal Code has no section with a letter. */
const withoutLetteredSections: ReadonlySet<string> = new Set([
  '192',
  '207',
  '209',
  '220',
  '242',
  '243',
  '245',
  '261',
  '286',
  '287',
  '288',
  '289',
  '451',
  '459',
  '460',
]);
