import type { CountDetermination } from '../eligibility/determination.ts';
import { wordsOfFact } from '../words/en/facts.ts';
import { questionWords } from '../words/en/questions.ts';
import { linesOfCounts } from './of-counts.ts';
import type { Context } from './render.ts';

type Asking = Pick<CountDetermination, 'count' | 'questions'>;

/** Questions without whose answer nothing can be filed, each once. */
export function blockingQuestions(counts: readonly Asking[]): readonly Context[] {
  return inWords(counts, true);
}

/**
 * What the record leaves open without keeping a petition from being filed, each once: another or a
 * stronger remedy, a further request or a caution may hang on it.
 */
export function openQuestions(counts: readonly Asking[]): readonly Context[] {
  return inWords(counts, false);
}

/** The one place where the papers read the engine's questions: each with where its answer is found. */
function inWords(counts: readonly Asking[], holdsUp: boolean): readonly Context[] {
  const asked = counts.map(({ count, questions }) => ({
    count,
    lines: questions.filter((one) => one.holdsUp === holdsUp).map((one) => one.code),
  }));
  return linesOfCounts(asked).map(({ words: code, counts: about }) => ({
    counts: about,
    question: questionWords(code),
    where: wordsOfFact(code).find,
  }));
}
