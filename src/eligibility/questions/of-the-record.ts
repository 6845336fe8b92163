import type { CountDetermination, Question, RecordQuestion } from '../determination.ts';
import { moreDecisive } from './most-decisive.ts';

/** A case as far as its questions go. */
interface AskedCase {
  readonly caseNumber: string;
  readonly counts: readonly Pick<CountDetermination, 'count' | 'questions'>[];
}

/**
 * The questions of every count of every case, each asked once: one fact of the person bears on all
 * of them. Among questions that weigh the same, the one that bears on more counts comes first.
 */
export function recordQuestions(cases: readonly AskedCase[]): readonly RecordQuestion[] {
  const asked = new Map<string, { question: Question; bearsOn: RecordQuestion['bearsOn'] }>();
  for (const { caseNumber, counts } of cases) {
    for (const { count, questions } of counts) {
      for (const question of questions) {
        const before = asked.get(question.path);
        const here = { caseNumber, count, leadsTo: question.leadsTo };
        const one = {
          question: before === undefined ? question : weightier(before.question, question),
          bearsOn: before === undefined ? ([here] as const) : ([...before.bearsOn, here] as const),
        };
        asked.set(question.path, one);
      }
    }
  }
  return [...asked.values()]
    .sort((a, b) => moreDecisive(a.question, b.question, b.bearsOn.length - a.bearsOn.length))
    .map(({ question: { authorities: _, ...question }, bearsOn }) => ({ ...question, bearsOn }));
}

function weightier(a: Question, b: Question): Question {
  return moreDecisive(a, b) <= 0 ? a : b;
}
