import type { CountyProfile } from '../court/county.ts';
import { losAngeles } from '../court/los-angeles/profile.ts';
import type { PersonRecord } from '../record/record.ts';
import { filedWords, isLanguage, languages } from '../words/languages.ts';
import type { FiledWords, Language, Words } from '../words/words.ts';
import type { Screen } from './screen.ts';

/** What holds for a whole run: the county whose court it is for, and the language it speaks. */
export interface Setting {
  readonly county: CountyProfile;
  /** The language that --lang asks for. */
  readonly asked?: Language;
  /** What is said before a record was read: in the language asked for, else in English. */
  readonly words: Words;
  readonly filed: FiledWords;
}

/** One run: where it prints, and what it is set to. */
export type Run = Screen & Setting;

export function settingFor(asked: Language | undefined): Setting {
  return {
    county: losAngeles,
    ...(asked === undefined ? {} : { asked }),
    words: languages[asked ?? 'en'],
    filed: filedWords,
  };
}

/** The same run, in the language that was asked for, else in that of the record's person. */
export function inLanguageOf<One extends Setting>(run: One, record: PersonRecord | undefined): One {
  const own = record?.petitioner.language.split('-')[0]?.toLowerCase() ?? '';
  return run.asked !== undefined || !isLanguage(own) ? run : { ...run, words: languages[own] };
}

/** The value of --lang among the words of the command line: help speaks it too. */
export function languageAsked(words: readonly string[]): Language | undefined {
  const [last] = words.flatMap((word, index) => {
    const value = word === '--lang' ? words[index + 1] : /^--lang=(.*)$/u.exec(word)?.[1];
    return value !== undefined && isLanguage(value) ? [value] : [];
  });
  return last;
}
