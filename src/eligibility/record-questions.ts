import { outcomes } from '../law/outcome.ts';
import {
  type CountDetermination,
  changes,
  type Question,
  type RecordQuestion,
} from './determination.ts';

type BearsOn = RecordQuestion['bearsOn'][number];

/** The part of a case that its questions come from. */
interface AskedCase {
  readonly caseNumber: string;
  readonly counts: readonly Pick<CountDetermination, 'count' | 'questions'>[];
}

/**
 * The questions for every count of every case, each asked once, since a fact about the person bears
 * on all of them. What decides comes first; among equals, the question that bears on more counts.
 */
export function recordQuestions(cases: readonly AskedCase[]): readonly RecordQuestion[] {
  const asked = new Map<string, { question: Question; bearsOn: [BearsOn, ...BearsOn[]] }>();
  for (const { caseNumber, counts } of cases) {
    for (const { count, questions } of counts) {
      for (const question of questions) {
        const before = asked.get(question.path);
        const here = { caseNumber, count, leadsTo: question.leadsTo };
        if (before === undefined) asked.set(question.path, { question, bearsOn: [here] });
        else {
          before.question = weightier(before.question, question);
          before.bearsOn.push(here);
        }
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

type Weighable = Pick<Question, 'changes' | 'holdsUp' | 'leadsTo' | 'path'>;

/**
 * First what holds up the answer, then what changes the outcome, starting with what changes it
 * most.
 */
function moreDecisive(a: Weighable, b: Weighable, otherwise = 0): number {
  return (
    Number(b.holdsUp) - Number(a.holdsUp) ||
    changes.indexOf(a.changes) - changes.indexOf(b.changes) ||
    spread(b) - spread(a) ||
    otherwise ||
    byPath(a, b)
  );
}

function byPath(a: Pick<Question, 'path'>, b: Pick<Question, 'path'>): number {
  if (a.path === b.path) return 0;
  return a.path < b.path ? -1 : 1;
}

/** How far apart the best and the worst answer lie. */
function spread({ leadsTo }: Pick<Question, 'leadsTo'>): number {
  const ranks = leadsTo.map((one) => outcomes.indexOf(one.outcome));
  return Math.max(...ranks) - Math.min(...ranks);
}
