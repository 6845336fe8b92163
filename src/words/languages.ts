import * as courtForms from './en/court-forms.ts';
import * as declaration from './en/declaration.ts';
import { english } from './en/english.ts';
import { spanish } from './es/spanish.ts';
import type { FiledWords, Words } from './words.ts';

/** A new language is a folder of words, one of templates, and its name here. */
const spoken = { en: english, es: spanish } as const satisfies Readonly<Record<string, Words>>;

export type Language = keyof typeof spoken;

/** Where nobody says another. */
export const usualLanguage: Language = 'en';

/** Every language that people are spoken to in. */
export const languages: Readonly<Record<Language, Words>> = spoken;

/** The words of what is filed, whatever the language of the person. */
export const filedWords: FiledWords = { ...english, ...courtForms, ...declaration };

export function isLanguage(tag: string): tag is Language {
  return tag in languages;
}
