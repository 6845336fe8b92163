import type { FindingCode } from '../../facts/finding-code.ts';
import type { RawFinding } from '../reading/raw-finding.ts';

type Path = readonly (string | number)[];

/**
 * California Rules of Court, rule 1.201: Social Security and financial account numbers stay out of
 * public filings, and only the filer is responsible. We check every text in a record, even in the
 * wrong place.
 */
export function privateNumbers(root: unknown): readonly RawFinding[] {
  return textsOf(root, []).flatMap(([path, text]) => {
    const plain = plainText(text);
    const found = kinds.filter(
      (kind) => (kind.everywhere || !isANumber(path)) && kind.found(plain),
    );
    return found
      .filter(({ code }) => code !== 'nine-digit-number' || found.length === 1)
      .map(({ code, severity }) => ({
        code,
        path,
        seen: 'a number',
        ...(severity && { severity }),
      }));
  });
}

function textsOf(value: unknown, path: Path): readonly (readonly [path: Path, text: string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (Array.isArray(value)) return value.flatMap((item, index) => textsOf(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, [...path, key]));
}

/** These values are digits, and a docket's may have any pattern. */
const numbered = new Set([
  'number',
  'defendantSuffix',
  'statute',
  'charged',
  'phone',
  'zip',
  'barNumber',
]);

function isANumber(path: Path): boolean {
  return numbered.has(String(path.at(-1)));
}

function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/[‐-―−]/gu, '-')
    .replaceAll(/\s/gu, ' ');
}

interface Kind {
  readonly code: FindingCode;
  readonly severity?: 'warning';
  /** Even where another kind of number belongs: its pattern is unique. */
  readonly everywhere?: true;
  readonly found: (text: string) => boolean;
}

const kinds: readonly Kind[] = [
  { code: 'social-security-number', everywhere: true, found: hasSocialSecurityNumber },
  { code: 'driver-license-number', found: hasDriverLicense },
  { code: 'identity-number', found: hasIdentityNumber },
  { code: 'account-number', found: hasAccountNumber },
  {
    code: 'nine-digit-number',
    severity: 'warning',
    found: (text) => /(?<![\d#-])\b\d{9}\b(?!-)/u.test(text),
  },
];

/** 123-45-6789 with its hyphens; without them only if the words before it say what it is. */
function hasSocialSecurityNumber(text: string): boolean {
  return (
    /(?<![\d-])\d{3}([-. ])\d{2}\1\d{4}(?![\d-])/u.test(text) ||
    /\b(?:ssn|s\.s\.n\.?|social(?: security)?|itin|tax(?:payer)? id)\b\D{0,30}(?:\d[-. ]?){8}\d\b/iu.test(
      text,
    )
  );
}

/** A letter and seven digits is California's; not those of a case or a ticket. */
function hasDriverLicense(text: string): boolean {
  const named =
    /\b(?:driver.{0,2}s? licen[sc]e|licen[sc]e (?:number|no)|cdl|dl)\b[^\dA-Z]{0,20}[A-Z]?[ -]?\d{7,8}\b/iu;
  const shaped = /(?<![A-Z0-9-])[A-Z]\d{7}(?![A-Z0-9-])/giu;
  return (
    named.test(text) ||
    [...text.matchAll(shaped)].some(
      ({ index }) =>
        !/\b(?:case|docket|ticket|citation)\b[^.]{0,20}$/iu.test(
          text.slice(Math.max(0, index - 40), index),
        ),
    )
  );
}

/** Numbers of files about the person: state (CII) and FBI records, immigration, passport. */
function hasIdentityNumber(text: string): boolean {
  return (
    /(?<![A-Z0-9-])A-?\d{8,9}(?![A-Z0-9-])/iu.test(text) ||
    /\b(?:cii|fbi|alien|a-number|uscis|passport)\b[^\d.]{0,20}\d(?:[ -]?[\dA-Z]){5,}/iu.test(text)
  );
}

function hasAccountNumber(text: string): boolean {
  return (
    /\b(?:account|acct|routing)\b\D{0,15}\d{6,17}\b/iu.test(text) ||
    [...text.matchAll(cards)].some(([digits]) => passesLuhn(digits.replaceAll(/\D/gu, '')))
  );
}

/** Together, or in the groups printed on cards, starting with the card networks' digits. */
const cards =
  /(?<!\d)(?=4|5[1-5]|2[2-7]|3[4-7]|6)(?:\d{13,19}|\d{4}([ -])\d{4}\1\d{4}\1\d{1,7}|\d{4}([ -])\d{6}\2\d{5})(?!\d)/gu;

/** The check digit of card numbers. */
function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
