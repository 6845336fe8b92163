import { letterBehind } from './lettered-sections.ts';
import { isLocalCode } from './local-codes.ts';
import type { PleadedCode, SectionReference } from './statute.ts';

export type ReadSection =
  | { readonly ok: true; readonly reference: SectionReference }
  | { readonly ok: false; readonly problem: SectionProblem };

export type SectionProblem =
  | 'no-section'
  | 'unreadable'
  /**
   * "PC 286c", "PC 594b1", "PC 647 F": we can't tell which subdivision it is, or whether it is one.
   */
  | 'letter-without-brackets'
  /** "23152(a)(b)": two subdivisions side by side. */
  | 'two-subdivisions';

/** Reads "288(a)(1)", or "(b)(2)" as a further part of the section `before` it. */
export function readSection(
  code: PleadedCode,
  text: string,
  before?: SectionReference,
): ReadSection {
  const plain = text.replaceAll(/§+|\bsections?\b/giu, '').trim();
  if (plain.startsWith('(') && before?.code === code) {
    return readSection(code, `${before.section}${plain}`);
  }
  const found = bracketed.exec(plain);
  if (found === null) return withoutBrackets(code, plain);
  const number = found[1] ?? '';
  const letters = (found[2] ?? '').toLowerCase();
  const parts = [...(found[3] ?? '').matchAll(/[0-9a-z]+/giu)].map((match) => match[0]);
  if (letters === '') return assembled(code, number, parts);
  switch (letterBehind(code, number, letters)) {
    case 'own-section':
      return assembled(code, `${number}${letters}`, parts);
    case 'subdivision':
      return assembled(code, number, [letters, ...parts]);
    case 'unclear':
      return failed('letter-without-brackets');
  }
}

function failed(problem: SectionProblem): ReadSection {
  return { ok: false, problem };
}

const bracketed =
  /^([1-9]\d{0,4}(?:\.\d{1,4}){0,3})([a-z]|a[a-c]|bb)?((?:\s*\(\s*[0-9a-z]{1,4}\s*\)){0,6})$/iu;

/** "11360A2": the letter and the number of its paragraph, both without parentheses. */
const letterAndNumber =
  /^([1-9]\d{0,4}(?:\.\d{1,4})?)([a-z])(\d{1,2})([a-z]?)((?:\s*\(\s*[0-9a-z]{1,4}\s*\)){0,4})$/iu;

function withoutBrackets(code: PleadedCode, plain: string): ReadSection {
  const [found, number = '', letter = '', paragraph = '', deeper = '', rest = ''] =
    letterAndNumber.exec(plain) ?? [];
  if (found === undefined) {
    return failed(/\d/u.test(plain) ? 'unreadable' : 'no-section');
  }
  if (letterBehind(code, number, letter) !== 'subdivision') {
    return failed('letter-without-brackets');
  }
  const brackets = [letter, paragraph, deeper].filter((one) => one !== '').map((one) => `(${one})`);
  return readSection(code, `${number}${brackets.join('')}${rest}`);
}

function assembled(code: PleadedCode, number: string, parts: readonly string[]): ReadSection {
  if (isTwoLetters(parts) && !isOfAnotherLaw(code)) return failed('two-subdivisions');
  if (parts.some((part) => /^\d+(?:st|nd|rd|th)$/iu.test(part))) return failed('unreadable');
  if (code === 'PC' && attemptRunTogether.test(number)) return failed('unreadable');
  const subdivisions = parts.map(canonical);
  return { ok: true, reference: { code, section: number.toLowerCase(), subdivisions } };
}

/** The state's codes alternate letters and numbers. */
function isTwoLetters([first = '', second = '']: readonly string[]): boolean {
  return /^[a-z]+$/iu.test(first) && /^[a-z]+$/iu.test(second);
}

/** The Penal Code has no section 664.5664: an attempt typed twice, or inside another number. */
const attemptRunTogether = /^664\./u;

function isOfAnotherLaw(code: PleadedCode): boolean {
  return code === 'USC' || isLocalCode(code);
}

/** The codes number their parts (a)(1)(A)(i)(I): RAP sheets print it all in capitals. */
function canonical(part: string, depth: number): string {
  const capital = depth === 2 || depth === 4;
  return capital && /^[a-z]+$/iu.test(part) ? part.toUpperCase() : part.toLowerCase();
}
