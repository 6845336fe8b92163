import type { Authorities } from '../authority/authority.ts';
import { type Answer, both, yes } from './answer.ts';
import { combining, type Diagram, type Diagrams, diagramsOf, mapped } from './diagram.ts';
import type { Space } from './exploring.ts';
import type { FactSeen } from './notes.ts';
import { nameOfOpening } from './opening.ts';

/** What the words of a reason need: dates, numbers, sections. Never names or addresses. */
export type Words = Readonly<Record<string, string>>;

export interface Said {
  readonly answer: Answer;
  readonly with: Words;
}

/**
 * One question that the law asks about a part of the record, written as if all facts were known.
 */
export interface Rule<V, Q extends string> {
  readonly question: Q;
  readonly authorities: Authorities;
  readonly decide: (view: V) => Answer | Said;
}

/** A rule's answer for every way the unknown facts could turn out, with the rules it rests on. */
export interface Judged<Q extends string> {
  readonly question: Q;
  readonly authorities: Authorities;
  /** The answer alone, without the day since which a yes holds. */
  readonly answer: Diagram<Answer>;
  /** The answer with its day and its words; left out if the rule rests on others. */
  readonly said?: Diagram<Said>;
  readonly facts: readonly FactSeen[];
  readonly because: readonly Judged<Q>[];
}

/** The answers of one determination share their diagrams, so that they can be put together. */
export interface Answers {
  readonly diagrams: Diagrams<Answer>;
  /** Yes if both are. */
  readonly both: (a: Diagram<Answer>, b: Diagram<Answer>) => Diagram<Answer>;
}

export function newAnswers(): Answers {
  const diagrams = diagramsOf(nameOfAnswer);
  return { diagrams, both: combining(diagrams, both, whereOneDecides) };
}

function whereOneDecides(a: Diagram<Answer>, b: Diagram<Answer>): Diagram<Answer> | undefined {
  if (a.kind === 'leaf' && (a.is.is === 'never' || a.is === yes)) return a.is === yes ? b : a;
  if (b.kind === 'leaf' && (b.is.is === 'never' || b.is === yes)) return b.is === yes ? a : b;
  return undefined;
}

export function judge<V, Q extends string>(
  rule: Rule<V, Q>,
  view: V,
  space: Space,
  answers: Answers,
): Judged<Q> {
  const { diagram, seen } = space.explore(() => said(rule.decide(view)), nameOfSaid);
  return {
    question: rule.question,
    authorities: rule.authorities,
    answer: mapped(answers.diagrams, diagram, ({ answer }) => withoutDay(answer)),
    said: diagram,
    facts: seen,
    because: [],
  };
}

/** The answer alone: without the words, the facts and the day since which a yes holds. */
export function answered<V, Q extends string>(
  rule: Rule<V, Q>,
  view: V,
  space: Space,
  answers: Answers,
): Diagram<Answer> {
  const alone = () => withoutDay(said(rule.decide(view)).answer);
  return mapped(answers.diagrams, space.explore(alone, nameOfAnswer).diagram, (one) => one);
}

function withoutDay(answer: Answer): Answer {
  return answer.is === 'yes' ? yes : answer;
}

/** Yes if all of its parts are. */
export function allOf<Q extends string>(
  question: Q,
  authorities: Authorities,
  parts: readonly Judged<Q>[],
  answers: Answers,
): Judged<Q> {
  const answer = parts.reduce<Diagram<Answer>>(
    (whole, part) => answers.both(whole, part.answer),
    answers.diagrams.leaf(yes),
  );
  return { question, authorities, answer, facts: [], because: parts };
}

function said(found: Answer | Said): Said {
  return 'answer' in found ? found : { answer: found, with: {} };
}

function nameOfAnswer(answer: Answer): string {
  switch (answer.is) {
    case 'yes':
      return answer.since === undefined ? 'yes' : `yes ${answer.since.from} ${answer.since.to}`;
    case 'no':
      return `no ${answer.lifts} ${answer.opensOn === undefined ? '' : nameOfOpening(answer.opensOn)}`;
    default:
      return answer.is;
  }
}

function nameOfSaid(one: Said): string {
  const words = Object.entries(one.with).map(([key, value]) => `${key}=${value}`);
  return [nameOfAnswer(one.answer), ...words].join('|');
}
