import type { RawFinding } from '../reading/raw-finding.ts';
import type { PersonRecord } from '../record.ts';

/**
 * California Rules of Court, rule 1.201: Social Security and financial account numbers stay out of
 * public filings, and the filer alone answers for it. Free text is looked through and stopped.
 */
export function privateNumbers(record: PersonRecord): readonly RawFinding[] {
  const texts: readonly (readonly [path: readonly (string | number)[], text: string])[] = [
    ...(record.petitioner.accommodation === undefined
      ? []
      : [[['petitioner', 'accommodation'], record.petitioner.accommodation] as const]),
    ...(record.preparedBy === undefined ? [] : [[['preparedBy'], record.preparedBy] as const]),
    ...record.cases.flatMap(({ statement }, index) =>
      statement.map((text) => [['cases', index, 'statement'], text] as const),
    ),
  ];
  return texts.flatMap(([path, text]) =>
    kinds.flatMap(({ code, found }) => (found(text) ? [{ code, path, seen: 'a number' }] : [])),
  );
}

const kinds: readonly { readonly code: string; readonly found: (text: string) => boolean }[] = [
  {
    code: 'social-security-number',
    found: (text) =>
      /(?<![\d-])\d{3}[-\s.]\d{2}[-\s.]\d{4}(?![\d-])/u.test(text) ||
      /\b(?:ssn|social security)\D{0,20}\d{9}\b/iu.test(text),
  },
  {
    code: 'driver-license-number',
    found: (text) => /(?<![A-Za-z0-9])[A-Za-z]\d{7}(?![A-Za-z0-9])/u.test(text),
  },
  { code: 'account-number', found: hasCardNumber },
];

/** 13 to 19 digits that pass the card networks' check digit (Luhn). */
function hasCardNumber(text: string): boolean {
  return [...text.matchAll(/(?<!\d)\d(?:[ -]?\d){12,18}(?!\d)/gu)].some((match) =>
    passesLuhn(match[0].replaceAll(/\D/gu, '')),
  );
}

function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
