import { MissingLetterError } from '../pdf/missing-letter.ts';
import type { PersonRecord } from '../record/record.ts';
import type { Words } from '../words/words.ts';

/** Where the record has letters no font can draw; undefined for other errors. */
export function lettersFound(
  { filled, faultLines }: Words,
  fault: unknown,
  record: PersonRecord,
): readonly string[] {
  if (!(fault instanceof MissingLetterError)) return [];
  const paths = letterPaths(fault, record);
  return paths.length === 0 ? [] : [filled(faultLines.inTheRecord, { paths: paths.join(', ') })];
}

/** The places in the record with such a letter. */
export function letterPaths(fault: MissingLetterError, record: PersonRecord): readonly string[] {
  return holding(record, '', fault.letters);
}

function holding(value: unknown, path: string, letters: readonly string[]): readonly string[] {
  if (typeof value === 'string') {
    const text = value.normalize('NFC');
    return letters.some((letter) => text.includes(letter)) ? [path] : [];
  }
  if (Array.isArray(value)) {
    return value.flatMap((one, index) => holding(one, `${path}[${index}]`, letters));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    holding(one, path === '' ? key : `${path}.${key}`, letters),
  );
}
