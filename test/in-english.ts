import { filedWords, languages } from '../src/words/languages.ts';

/** The words for a person who reads English, and for what is filed. */
export const inEnglish = { words: languages.en, filed: filedWords } as const;
