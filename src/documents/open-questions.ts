import type { CountDetermination } from '../eligibility/determination.ts';
import type { Words } from '../words/words.ts';
import { linesOfCounts } from './of-counts.ts';
import type { Context } from './render.ts';

type Asking = Pick<CountDetermination, 'count' | 'questions'>;

/** Questions that must be answered before filing, each once. */
export function blockingQuestions(
  words: Words,
  counts: readonly Asking[],
  forAttorney: boolean,
): readonly Context[] {
  return inWords(words, counts, forAttorney, true);
}

/**
 * What the record leaves open without keeping a petition from being filed, each once: another or a
 * stronger remedy, a further request or a caution may depend on it.
 */
export function openQuestions(
  words: Words,
  counts: readonly Asking[],
  forAttorney: boolean,
): readonly Context[] {
  return inWords(words, counts, forAttorney, false);
}

/**
 * The only place where papers read the engine's questions: each with where to find its answer. What
 * a person knows is asked of them, or of their attorney's client.
 */
function inWords(
  words: Words,
  counts: readonly Asking[],
  forAttorney: boolean,
  holdsUp: boolean,
): readonly Context[] {
  const asked = counts.map(({ count, questions }) => ({
    count,
    lines: questions.filter((one) => one.holdsUp === holdsUp).map((one) => one.code),
  }));
  return linesOfCounts(words, asked).map(({ words: code, counts: about }) => ({
    counts: about,
    question: words.questionWords(code),
    where: words.wordsOfFact(code)[forAttorney ? 'findForAttorney' : 'find'],
  }));
}
