import { isFactPath } from '../../facts/every-fact.ts';
import { answerLabels, plainAnswer } from './interview-answers.ts';

/** Answers to the questions of a decision, by the words that stand for them in it. */
export const recordAnswers: Readonly<Record<string, string>> = {
  no: 'no',
  yes: 'sí',
  none: 'ninguno',
  'a day': 'un día',
  'one or more': 'uno o más',
  '2 or more': '2 o más',
  infraction: 'infracción',
  'another county': 'otro condado',
  'to another county': 'a otro condado',
  'to the county of filing': 'al condado donde se presenta la petición',
  'ordered and done': 'ordenado y hecho',
  'ordered and not done': 'ordenado y no hecho',
  'more than 0': 'más de 0',
  'under 18': 'menos de 18',
  '18 to 20': 'de 18 a 20',
  '21 or older': '21 o más',
};

/** Answers to the question for a day: a day and those before it, or it and those after it. */
export const answerDays = {
  from: (day: string) => `desde el ${day}`,
  until: (day: string) => `hasta el ${day}`,
} as const;

/** What a record says in its own words, as Spanish says it; nothing where those are the same. */
export function valueWords(path: string, seen: string): string | undefined {
  const fact = path.replaceAll(/\[\d+\]/gu, '');
  const said = answersOf(fact)?.[seen] ?? plainAnswer(seen);
  return said === seen ? undefined : said;
}

const answersOf = (fact: string): Readonly<Record<string, string>> | undefined =>
  isFactPath(fact) ? answerLabels[fact] : undefined;
