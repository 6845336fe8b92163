import { cite } from '../../authority/authority.ts';
import type { Answer, Decision, FactSeen } from '../../decision/decision.ts';
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
    chosen === undefined ? 'Every door was tried:' : 'The other doors that were tried:',
    ...others.flatMap(doorLines),
  ];
}

/** One decision with those under it: the question, the answer, its authority, the facts. */
function decisionLines(decision: Decision, depth = 0): readonly string[] {
  const indent = '  '.repeat(depth);
  return [
    `${indent}- ${decisionQuestion(decision.question)} ${answerWords(decision.answer)} [${cited(decision)}]`,
    ...decision.facts.map((fact) => `${indent}    ${factWords(fact)}`),
    ...partsOf(decision).flatMap((part) => decisionLines(part, depth + 1)),
  ];
}

/** A door stands twice where what is asked before any door is put beside what it asks itself. */
function partsOf(decision: Decision): readonly Decision[] {
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

export function answerWords(answer: Answer): string {
  switch (answer.is) {
    case 'yes':
      return answer.since === undefined ? 'Yes.' : `Yes, since ${dateInWords(answer.since)}.`;
    case 'no':
      return noWords(answer);
    case 'unknown':
      return `Not known: the record does not say (${answer.asks.join(', ')}).`;
    case 'unsettled':
      return 'The law does not settle it.';
  }
}

function noWords(answer: Extract<Answer, { is: 'no' }>): string {
  if (answer.lifts === 'never') return 'No.';
  if (answer.opensOn !== undefined) return `Not until ${dateInWords(answer.opensOn)}.`;
  return answer.lifts === 'by-time' ? 'Not yet.' : 'Not until that is over.';
}

function factWords({ path, seen, from }: FactSeen): string {
  return `${path}: ${seen}${from === undefined ? '' : ` (said by: ${from})`}`;
}

function cited({ authorities }: Decision): string {
  return [...new Set(authorities.map(cite))].join('; ');
}
