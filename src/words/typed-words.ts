import type { TypedWords } from '../interview/typed-words.ts';
import { typedWords as english } from './en/typed.ts';
import { typedWords as spanish } from './es/typed.ts';
import type { Language } from './languages.ts';

/** What may be typed to the interview, by language: words that are read, and never said. */
export const typedWords: Readonly<Record<Language, TypedWords>> = { en: english, es: spanish };
