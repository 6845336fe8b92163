import { factPaths } from '../../facts/every-fact.ts';
import { wordsOfFact } from './facts.ts';

/** The question about a fact that the record does not have, by the fact's name. */
export function questionWords(fact: string): string {
  return wordsOfFact(fact).ask;
}

export const questionCodes: readonly string[] = factPaths;
