import { filedWords, languages } from '../src/words/languages.ts';

/** What is said to a person who reads English, and what is filed. */
export const inEnglish = { words: languages.en, filed: filedWords } as const;
