import { cite } from '../authority/authority.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { FactSeen } from '../decision/notes.ts';
import type { AnswerTold } from '../decision/told.ts';
import type { CountDetermination } from '../eligibility/determination.ts';
import type { Outcome, Reason, RouteDecision } from '../law/outcome.ts';
import { put } from './put.ts';

type Tree = RouteDecision['tree'];

/** What a language says in a tree of decisions. `{day}`, `{paths}` and others are filled in. */
interface WhyWords {
  readonly everyRoute: string;
  readonly otherRoutes: string;
  readonly yes: string;
  readonly yesSince: string;
  readonly never: string;
  readonly notKnown: string;
  readonly unsettled: string;
  readonly notBefore: string;
  readonly notUntil: string;
  readonly notYet: string;
  readonly notUntilOver: string;
  readonly saidBy: string;
  readonly dateInWords: (day: PlainDate) => string;
  readonly decisionQuestion: (question: Tree['question']) => string;
  readonly outcome: (outcome: Outcome) => string;
  readonly reasonWords: (reason: Reason) => string;
  /** A value as the record writes it, in the words of the language if they differ. */
  readonly valueWords: (path: string, seen: string) => string | undefined;
}

interface WhyLines {
  readonly whyLines: (count: CountDetermination) => readonly string[];
  readonly answerWords: (answer: AnswerTold) => string;
}

/**
 * All that was decided for a count: the route that the outcome is about as a tree, down to the facts
 * and who said them, then each other route with what shuts it.
 */
export function whyLinesIn(words: WhyWords): WhyLines {
  const answerWords = (answer: AnswerTold) => answered(words, answer);
  return {
    answerWords,
    whyLines: (count) => {
      const chosen = count.routes.find((one) => one.route === count.route);
      const others = count.routes.filter((one) => one !== chosen);
      return [
        ...(chosen === undefined ? [] : [...decisionLines(words, chosen.tree), '']),
        chosen === undefined ? words.everyRoute : words.otherRoutes,
        ...others.flatMap((one) => routeLines(words, one)),
      ];
    },
  };
}

/** One decision with those under it: the question, the answer, its authority, the facts. */
function decisionLines(words: WhyWords, decision: Tree, depth = 0): readonly string[] {
  const indent = '  '.repeat(depth);
  const question = words.decisionQuestion(decision.question);
  return [
    `${indent}- ${question} ${answered(words, decision.answer)} [${cited(decision)}]`,
    ...decision.facts.map((fact) => `${indent}    ${factLine(words, fact)}`),
    ...partsOf(decision).flatMap((part) => decisionLines(words, part, depth + 1)),
  ];
}

/** A route appears twice if what is asked before any route is listed with its own questions. */
function partsOf(decision: Tree): readonly Tree[] {
  return decision.because.flatMap((part) =>
    part.question === decision.question && part.because.length > 0 ? part.because : [part],
  );
}

function routeLines(words: WhyWords, { outcome, because, tree }: RouteDecision): readonly string[] {
  return [
    `- ${words.decisionQuestion(tree.question)} ${words.outcome(outcome)}. [${cited(tree)}]`,
    ...because.map((reason) => `    ${words.reasonWords(reason)}`),
  ];
}

function answered(words: WhyWords, answer: AnswerTold): string {
  const { dateInWords } = words;
  switch (answer.is) {
    case 'yes':
      return answer.since === undefined
        ? words.yes
        : put(words.yesSince, { day: dateInWords(answer.since) });
    case 'no':
      return noWords(words, answer);
    case 'never':
      return words.never;
    case 'unknown':
      return put(words.notKnown, { paths: answer.asks.map(({ path }) => path).join(', ') });
    case 'unsettled':
      return words.unsettled;
  }
}

function noWords(words: WhyWords, answer: Extract<AnswerTold, { is: 'no' }>): string {
  if (answer.opensOn === undefined) {
    return answer.lifts === 'by-time' ? words.notYet : words.notUntilOver;
  }
  const until = answer.atTheEarliest === true ? words.notBefore : words.notUntil;
  return put(until, { day: words.dateInWords(answer.opensOn) });
}

function factLine(words: WhyWords, { path, seen, from }: FactSeen): string {
  const said = words.valueWords(path, seen);
  return [
    `${path}: ${seen}`,
    said === undefined ? '' : `, ${said}`,
    from === undefined ? '' : ` ${put(words.saidBy, { from })}`,
  ].join('');
}

function cited({ authorities }: Tree): string {
  return [...new Set(authorities.map(cite))].join('; ');
}
