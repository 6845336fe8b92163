import type { Words } from '../../words/words.ts';
import type { QueuedPerson } from './queued-person.ts';

/** What to ask of a person, as one asks it; with the case's number where there are several. */
export function lackedQuestions(
  { questionWords }: Pick<Words, 'questionWords'>,
  { lacks, cases }: Pick<QueuedPerson, 'lacks' | 'cases'>,
): readonly string[] {
  return lacks.map(({ code, path }) => {
    const [, index] = /^cases\[(\d+)\]/u.exec(path) ?? [];
    const number = index === undefined ? undefined : cases[Number(index)]?.caseNumber;
    const question = questionWords(code);
    return number === undefined || cases.length === 1 ? question : `${number}: ${question}`;
  });
}
