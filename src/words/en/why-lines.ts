import { cite } from '../../authority/authority.ts';
import type { FactSeen } from '../../decision/exploring.ts';
import type { AnswerTold } from '../../decision/told.ts';
import type { CountDetermination } from '../../eligibility/determination.ts';
import type { RouteDecision } from '../../law/outcome.ts';
import { dateInWords } from './dates.ts';
import { decisionQuestion } from './decision-questions.ts';
import { outcomeWords } from './outcomes.ts';
import { reasonWords } from './reasons.ts';

/**
 * All that was decided for a count: the door that the outcome is about as a tree, down to the facts
 * and who said them, then each other door with what shuts it.
 */
export function whyLines(count: CountDetermination): readonly string[] {
  const chosen = count.routes.find((one) => one.route === count.route);
  const others = count.routes.filter((one) => one !== chosen);
  return [
    ...(chosen === undefined ? [] : decisionLines(chosen.tree)),
    ...(chosen === undefined ? [] : ['']),
    chosen === undefined ? 'Every route was tried:' : 'The other routes that were tried:',
    ...others.flatMap(doorLines),
  ];
}

type Tree = RouteDecision['tree'];

/** One decision with those under it: the question, the answer, its authority, the facts. */
function decisionLines(decision: Tree, depth = 0): readonly string[] {
  const indent = '  '.repeat(depth);
  return [
    `${indent}- ${decisionQuestion(decision.question)} ${answerWords(decision.answer)} [${cited(decision)}]`,
    ...decision.facts.map((fact) => `${indent}    ${factWords(fact)}`),
    ...partsOf(decision).flatMap((part) => decisionLines(part, depth + 1)),
  ];
}

/** A door stands twice where what is asked before any door is put beside what it asks itself. */
function partsOf(decision: Tree): readonly Tree[] {
  return decision.because.flatMap((part) =>
    part.question === decision.question && part.because.length > 0 ? part.because : [part],
  );
}

function doorLines({ outcome, because, tree }: RouteDecision): readonly string[] {
  return [
    `- ${decisionQuestion(tree.question)} ${outcomeWords[outcome].short}. [${cited(tree)}]`,
    ...because.map((reason) => `    ${reasonWords(reason)}`),
  ];
}

export function answerWords(answer: AnswerTold): string {
  switch (answer.is) {
    case 'yes':
      return answer.since === undefined ? 'Yes.' : `Yes, since ${dateInWords(answer.since)}.`;
    case 'no':
      return noWords(answer);
    case 'never':
      return 'No.';
    case 'unknown':
      return `Not known: the record does not say (${answer.asks.map(({ path }) => path).join(', ')}).`;
    case 'unsettled':
      return 'The law does not settle it.';
  }
}

function noWords(answer: Extract<AnswerTold, { is: 'no' }>): string {
  if (answer.opensOn !== undefined) {
    const day = dateInWords(answer.opensOn);
    return answer.atTheEarliest === true ? `Not before ${day}.` : `Not until ${day}.`;
  }
  return answer.lifts === 'by-time' ? 'Not yet.' : 'Not until that is over.';
}

function factWords({ path, seen, from }: FactSeen): string {
  return `${path}: ${seen}${from === undefined ? '' : ` (said by: ${from})`}`;
}

function cited({ authorities }: Tree): string {
  return [...new Set(authorities.map(cite))].join('; ');
}
