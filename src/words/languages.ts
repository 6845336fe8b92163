import * as courtForms from './en/court-forms.ts';
import * as declaration from './en/declaration.ts';
import { english } from './en/english.ts';
import { spanish } from './es/spanish.ts';
import type { FiledWords, Language, Words } from './words.ts';

/** Every language that people are spoken to in. */
export const languages: Readonly<Record<Language, Words>> = {
  en: english,
  es: spanish,
};

/** The words of what is filed, whatever the language of the person. */
export const filedWords: FiledWords = { ...english, ...courtForms, ...declaration };

export function isLanguage(tag: string): tag is Language {
  return tag in languages;
}
