import type { PleadedCode } from '../authority/citation/statute.ts';
import { asDigits } from './slips.ts';

/** The codes by the letters state records print for them, and by the record's own letters. */
const recordCodes: Readonly<Record<string, PleadedCode>> = {
  ...{ PC: 'PC', VC: 'VC', HS: 'HS', BP: 'BP', CC: 'CORP', CI: 'CIV', EC: 'EDC', FA: 'FAC' },
  ...{ FC: 'FIN', FG: 'FGC', GC: 'GOV', HN: 'HNC', IC: 'INS', LC: 'LAB', MV: 'MVC', PR: 'PRC' },
  ...{ RT: 'RTC', SH: 'SHC', UI: 'UIC', WI: 'WIC', USC: 'USC' },
};

/** A code as printed, in the vocabulary's letters: CP is a typo for PC, and US is the USC. */
export function printedCode(letters: string): string | undefined {
  const code = { CP: 'PC', US: 'USC' }[letters] ?? letters;
  return code in recordCodes ? code : undefined;
}

/** The record's letters for a code: FC on a RAP sheet is Financial, never Family. */
export function recordCode(code: string): PleadedCode | undefined {
  return recordCodes[code];
}

export interface PrintedSection {
  readonly section: string;
  readonly attempted: boolean;
}

/**
 * A section as the state's records print it, in capitals: "594(A)-(B)(2)(A)", "484-488", "11357B2",
 * "664/459". Undefined if a character is in doubt.
 */
export function printedSection(printed: string, code: string): PrintedSection | undefined {
  const plain = printed
    .replaceAll(/\s+/gu, '')
    .replaceAll(/[{[]/gu, '(')
    .replaceAll(/[}\]]/gu, ')')
    .replaceAll(',', '.')
    .replace(/^[.']+|[.']+$/gu, '');
  if (code === 'USC') return undefined;
  const joined = withoutAttempt(plain);
  const parts: string[] = [];
  let before = '';
  for (const part of joined.rest.split(/[/-]|X(?=\d)|PER/u)) {
    const one = onePart(part, code, before);
    if (one === undefined) return undefined;
    before = one.number;
    parts.push(one.text);
  }
  return { section: parts.join('/'), attempted: joined.attempted };
}

/** "664/459", "459-664", "664.459" and "664459" are an attempt: no section has six digits. */
function withoutAttempt(plain: string): { readonly rest: string; readonly attempted: boolean } {
  const before = /^664(?:\([A-F]\))?(?:[/.-]|(?=\d{3}))(?=\d{3})(.*)$/u.exec(plain);
  if (before !== null) return { rest: before[1] ?? '', attempted: true };
  const behind = /^(.*\S)[/-]664(?:\([A-F]\))?$/u.exec(plain);
  return behind === null
    ? { rest: plain, attempted: false }
    : { rest: behind[1] ?? '', attempted: true };
}

interface Part {
  readonly number: string;
  readonly text: string;
}

function onePart(part: string, code: string, before: string): Part | undefined {
  const alone = /^(?:\([^()]*\))+$/u.test(part);
  const found = alone ? { number: before, letters: part } : numberAndLetters(part, code);
  if (found === undefined || found.number === '') return undefined;
  const inner = subdivisions(found.letters);
  return inner === undefined
    ? undefined
    : { number: found.number, text: found.number + inner.map((one) => `(${one})`).join('') };
}

/** A number, a section letter or a subdivision without parentheses, then those in parentheses. */
const cleanPart = /^([1-9]\d{0,4}(?:\.\d{1,4}){0,2})(?:([A-Z])(\d{0,2})(?!\d))?((?:\([^()]*\))*)$/u;
const damagedPart = /^([0-9OQUDIlSB?.|]*[0-9|l?])([A-Z]?)(\d{0,2})((?:\([^()]*\))*)$/u;

interface NumberAndLetters {
  readonly number: string;
  readonly letters: string;
}

function numberAndLetters(part: string, code: string): NumberAndLetters | undefined {
  const clean = cleanPart.exec(part);
  const found = clean === null ? undefined : split(clean, code);
  if (found !== undefined) return found;
  const damaged = damagedPart.exec(part);
  return damaged === null ? undefined : split(damaged, code);
}

function split(
  [, digits = '', letter = '', behind = '', letters = '']: RegExpExecArray,
  code: string,
): NumberAndLetters | undefined {
  const number = digits.split('.').map(asDigits).join('.');
  if (!/^[1-9]\d{0,4}(?:\.\d{1,4}){0,2}$/u.test(number)) return undefined;
  if (letter === '') return behind === '' ? { number, letters } : undefined;
  // The state prints these two codes' subdivisions without parentheses: "11357B2".
  const doubtful = /[OIQUSB]/u.test(letter);
  const digits4 = /^\d{4}$/u.test(number) && doubtful;
  if ((code === 'HS' || code === 'VC') && /^\d{4,5}(?:\.\d+)?$/u.test(number) && !digits4) {
    return { number, letters: `(${letter})${behind === '' ? '' : `(${behind})`}${letters}` };
  }
  // O, I, Q, U, S and B may be digits misread, and then the section is another.
  if (behind !== '' || (doubtful && !isLetteredPenal(number + letter, code))) return undefined;
  return { number: number + letter.toLowerCase(), letters };
}

/**
 * Offenses of the Penal Code whose own letter looks like a digit. Read as a digit it would make the
 * number of no section of that code: there is no 4998 for 499b, and no 3691 for 369i.
 */
const lettered: ReadonlySet<string> = new Set([
  ...['171B', '369B', '369I', '384B', '384I', '487B', '487I', '496B', '499B', '532B', '537B'],
  ...['597B', '597S', '647B', '653B', '653O', '653S'],
]);

function isLetteredPenal(section: string, code: string): boolean {
  return code === 'PC' && lettered.has(section);
}

/**
 * The codes number their parts (a)(1)(A)(i): what is possible at each depth repairs misreadings.
 */
function subdivisions(letters: string): readonly string[] | undefined {
  const found: string[] = [];
  for (const [, part = ''] of letters.matchAll(/\(([^()]*)\)/gu)) {
    const one = atDepth(part, found);
    if (one === undefined) return undefined;
    found.push(one);
  }
  return found;
}

function atDepth(part: string, before: readonly string[]): string | undefined {
  if (!/^[0-9A-Za-z]{1,4}$/u.test(part)) return undefined;
  const depth = before.length;
  if (depth === 0) {
    if (part === '0') return 'o';
    if (part === 'l') return undefined;
    return /^\d+$/u.test(part) || /^[A-Za-z]{1,2}$/u.test(part) ? part.toLowerCase() : undefined;
  }
  const afterLetter = /^[a-z]/iu.test(before[depth - 1] ?? '');
  if (depth === 1 && afterLetter) return number(part);
  if (depth === 2) return /^[A-Z]{1,2}$/u.test(part) || /^\d+$/u.test(part) ? part : undefined;
  return part.toLowerCase();
}

function number(part: string): string | undefined {
  const digits = asDigits(part);
  return digits.includes('?') || digits === '0' ? undefined : digits;
}
