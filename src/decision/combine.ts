import type { Authorities } from '../authority/authority.ts';
import { latest, type PlainDate } from '../calendar/plain-date.ts';
import type { Answer, Decision, FactSeen } from './decision.ts';

/** A decision that rests on facts of the record alone. */
export function decide(
  question: string,
  answer: Answer,
  authorities: Authorities,
  facts: readonly FactSeen[] = [],
  words: Readonly<Record<string, string>> = {},
): Decision {
  return { question, answer, authorities, facts, because: [], with: words };
}

/** A decision that is yes where all of its parts are. */
export function allOf(
  question: string,
  authorities: Authorities,
  parts: readonly [Decision, ...Decision[]],
): Decision {
  const answer = together(parts.map((part) => part.answer));
  return { question, answer, authorities, facts: [], because: parts, with: {} };
}

/**
 * The answer to several questions that must all be yes. What never turns outweighs what the law
 * leaves open, that outweighs a bar that time or an act lifts, and that outweighs a missing fact. The
 * day is the one on which the last of the bars is over; no day is known where one bar has none.
 */
export function together(answers: readonly Answer[]): Answer {
  const bars = answers.filter((answer) => answer.is === 'no');
  const never = bars.find((bar) => bar.lifts === 'never');
  if (never !== undefined) return never;
  const unsettled = answers.find((answer) => answer.is === 'unsettled');
  if (unsettled !== undefined) return unsettled;
  if (bars.length > 0) return allBars(bars);
  const asks = answers.flatMap((answer) => (answer.is === 'unknown' ? answer.asks : []));
  const [first, ...rest] = [...new Set(asks)];
  if (first !== undefined) return { is: 'unknown', asks: [first, ...rest] };
  return sinceTheLast(answers);
}

type Bar = Extract<Answer, { is: 'no' }>;

function allBars(bars: readonly Bar[]): Answer {
  const lifts = bars.some((bar) => bar.lifts === 'by-an-act') ? 'by-an-act' : 'by-time';
  const [first, ...rest] = bars.flatMap((bar) => (bar.opensOn === undefined ? [] : [bar.opensOn]));
  const dated = first !== undefined && rest.length + 1 === bars.length;
  return { is: 'no', lifts, ...(dated ? { opensOn: latest([first, ...rest]) } : {}) };
}

function sinceTheLast(answers: readonly Answer[]): Answer {
  const days = answers.flatMap((answer) =>
    answer.is === 'yes' && answer.since !== undefined ? [answer.since] : [],
  );
  const [first, ...rest] = days;
  return first === undefined ? yes : { is: 'yes', since: latest([first, ...rest]) };
}

export const yes: Answer = { is: 'yes' };
export const never: Answer = { is: 'no', lifts: 'never' };
export const unsettled: Answer = { is: 'unsettled' };
/** A bar that an act lifts, on a day that nobody knows. */
export const untilAnAct: Answer = { is: 'no', lifts: 'by-an-act' };

export function asks(path: string, ...more: readonly string[]): Answer {
  return { is: 'unknown', asks: [path, ...more] };
}

/** Yes from its first day on, and until then a no that says so. */
export function fromDay(opensOn: PlainDate, asOf: PlainDate): Answer {
  return opensOn <= asOf ? { is: 'yes', since: opensOn } : { is: 'no', opensOn, lifts: 'by-time' };
}

/** All decisions without parts that the decision rests on, whatever their answers. */
export function leavesOf(decision: Decision): readonly Decision[] {
  return decision.because.length === 0 ? [decision] : decision.because.flatMap(leavesOf);
}

/** The parts that decide: those of the same kind as the whole, down to the ones without parts. */
export function deciding(decision: Decision): readonly Decision[] {
  if (decision.because.length === 0) return [decision];
  return decision.because
    .filter((part) => kindOf(part.answer) === kindOf(decision.answer))
    .flatMap((part) => deciding(part));
}

/** How a question was answered: a "no" that never turns is of another kind than one that may. */
export function kindOf(answer: Answer): Answer['is'] | 'never' {
  if (answer.is !== 'no') return answer.is;
  return answer.lifts === 'never' ? 'never' : 'no';
}
