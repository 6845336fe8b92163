import type { Words } from './words.ts';

/** What an empty record says above each key. */
export type BlankWords = Words['blankWords'];

/** The keys that are no declared facts. */
export type BlankKey = keyof BlankWords['keys'];
