import { unprintableLetters } from '../pdf/printable.ts';
import type { Finding } from '../record/finding.ts';
import { placed } from '../record/read-record.ts';
import type { PersonRecord } from '../record/record.ts';
import type { Words } from '../words/words.ts';

/**
 * Where a record has letters that no paper can print: reported when it is checked, not when papers
 * are made.
 */
export function letterFindings(words: Words, record: PersonRecord): readonly Finding[] {
  return [...textsOf(record, [])].flatMap(([path, text]) => {
    const missing = unprintableLetters(text);
    if (missing.length === 0) return [];
    const letters = words.scriptWords(missing);
    return [placed({ code: 'letters-without-face', severity: 'warning', path, with: { letters } })];
  });
}

type Path = readonly (string | number)[];

function* textsOf(value: unknown, path: Path): Generator<readonly [path: Path, text: string]> {
  if (typeof value === 'string') yield [path, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    yield* textsOf(inner, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}
