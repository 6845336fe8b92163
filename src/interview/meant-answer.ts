import type { Answers } from '../facts/declared.ts';
import { answersAt, declaredAt, type FactPath } from '../facts/every-fact.ts';
import { isOneOf, plainWord, type TypedWords } from './typed-words.ts';

/** A fact's answers, as a record writes them; none for a date. */
export function choicesOf(fact: FactPath): readonly string[] {
  const answers: Answers<unknown> | undefined = answersAt(fact);
  return answers?.kind === 'choice' ? answers.of.map(({ says }) => says) : [];
}

/** The answer meant, by its number in the list, its own word, or a docket's. */
export function meantAnswer(fact: FactPath, text: string, typed: TypedWords): string | undefined {
  const choices = choicesOf(fact);
  const numbered = /^\d{1,2}$/u.test(text.trim()) ? choices[Number(text) - 1] : undefined;
  if (numbered !== undefined) return numbered;
  const own = choices.find((says) => plainWord(says) === plainWord(text));
  return own ?? inDocketWords(fact, text) ?? inOwnWords(choices, text, typed);
}

function inDocketWords(fact: FactPath, text: string): string | undefined {
  return Object.entries(declaredAt(fact)?.docketWords ?? {}).find(([, words]) =>
    words.some((word) => plainWord(word) === plainWord(text)),
  )?.[0];
}

/** "sí", "none": in the language of the interview. */
function inOwnWords(
  choices: readonly string[],
  text: string,
  typed: TypedWords,
): string | undefined {
  const meant = isOneOf(typed.yes, text)
    ? ['yes', 'found']
    : isOneOf([...typed.no, ...typed.none], text)
      ? ['no', 'none', '0']
      : [];
  return choices.find((says) => meant.includes(says));
}
