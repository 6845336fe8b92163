import type { CountyProfile } from '../court/county.ts';
import { usualCountyName } from '../facts/usual-county.ts';
import { type CountyName, counties } from '../made/counties.ts';
import type { PersonRecord } from '../record/record.ts';
import {
  filedWords,
  isLanguage,
  type Language,
  languages,
  usualLanguage,
} from '../words/languages.ts';
import type { FiledWords, Words } from '../words/words.ts';
import type { Screen } from './screen.ts';

/** Settings for a whole run: the county and the language. */
export interface Setting {
  readonly county: CountyProfile;
  readonly countyName: CountyName;
  /** The language that --lang asks for. */
  readonly asked?: Language;
  /** Words used before a record is read: in the requested language, or else English. */
  readonly words: Words;
  /** What the client reads, if an attorney reads the rest. */
  readonly client: Words;
  readonly filed: FiledWords;
}

/** One run: where it prints, and its settings. */
export type Run = Screen & Setting;

export function settingFor(
  asked: Language | undefined,
  countyName: CountyName = usualCountyName,
): Setting {
  const words = languages[asked ?? usualLanguage];
  return {
    county: counties[countyName],
    countyName,
    ...(asked === undefined ? {} : { asked }),
    words,
    client: words,
    filed: filedWords,
  };
}

/**
 * The same run in the requested language, or else the person's. An attorney works in English unless
 * another is requested, and the client's own sheet is in the client's language.
 */
export function inLanguageOf<One extends Setting>(run: One, record: PersonRecord | undefined): One {
  if (record === undefined || run.asked !== undefined) return run;
  const own = record.petitioner.language.split('-')[0]?.toLowerCase() ?? '';
  if (!isLanguage(own)) return run;
  const client = languages[own];
  return { ...run, client, words: record.filer.kind === 'attorney' ? run.words : client };
}

/** The value of --lang on the command line: help uses it too. */
export function languageAsked(words: readonly string[]): Language | undefined {
  return valuesOf('--lang', words).filter(isLanguage).at(-1);
}

/** The value of --county on the command line. */
export function countyAsked(words: readonly string[]): CountyName | undefined {
  return valuesOf('--county', words).filter(isCountyName).at(-1);
}

/** What to type after a command for the same record, in the county of this run. */
export function recordTyped(name: string, { countyName }: Setting): string {
  return countyName === usualCountyName ? name : `${name} --county ${countyName}`;
}

function isCountyName(name: string): name is CountyName {
  return name in counties;
}

/** Every value of an option, as "--lang es" or "--lang=es". */
function valuesOf(flag: string, words: readonly string[]): readonly string[] {
  return words.flatMap((word, index) => {
    if (word === flag) return words[index + 1] ?? [];
    return word.startsWith(`${flag}=`) ? word.slice(flag.length + 1) : [];
  });
}
