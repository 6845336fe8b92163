import type { CountyProfile } from './county.ts';

/** A case number as typed: without spaces, in capitals, with the defendant's suffix separate. */
export interface CaseNumber {
  readonly number: string;
  readonly suffix?: string;
  /** The county's pattern for it; a number without one is still valid. */
  readonly shape?: string;
}

export function readCaseNumber(written: string, profile: CountyProfile): CaseNumber {
  const plain = written.trim().toUpperCase().replaceAll(/\s+/gu, '');
  const shape = profile.caseNumbers.shapes.find((one) => matches(one.pattern, plain));
  const split = /^(.*\d)-(\d{2})$/u.exec(plain);
  const number = split?.[1] ?? plain;
  return {
    number,
    ...(split?.[2] === undefined ? {} : { suffix: split[2] }),
    ...(shape === undefined ? {} : { shape: shape.id }),
  };
}

function matches(pattern: string, text: string): boolean {
  return text.length <= 24 && new RegExp(pattern, 'u').test(text);
}

/** The courthouse a number hints at: a suggestion for the person to confirm. */
export function suggestedCourthouse(written: string, profile: CountyProfile): string | undefined {
  const { number } = readCaseNumber(written, profile);
  const { prefixes, locations } = profile.caseNumbers;
  const felony = prefixes.find((one) =>
    new RegExp(`^(?:[A-Z]{3})?${one.prefix}\\d{6}$`, 'u').test(number),
  );
  if (felony !== undefined) return felony.suggest;
  return locations.find((one) => new RegExp(`^\\d{2}${one.code}C[FM]\\d{5}$`, 'u').test(number))
    ?.suggest;
}
