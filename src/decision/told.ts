import type { Authorities } from '../authority/authority.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { Answer, Asked } from './answer.ts';
import type { DaySpan } from './day.ts';
import { type Diagram, factsIn, results } from './diagram.ts';
import type { FactSeen } from './notes.ts';
import { once } from './once.ts';
import { isToldOf } from './opening.ts';
import type { Judged, Said, Words } from './rule.ts';
import { surely } from './surely.ts';

/**
 * What can be said about a question on the present record: what holds however the unknown facts
 * turn out.
 */
export type AnswerTold =
  /** Since a day; or, if the unknown facts move that day, since this one at the latest. */
  | { readonly is: 'yes'; readonly since?: PlainDate; readonly atTheLatest?: PlainDate }
  | {
      readonly is: 'no';
      readonly lifts: 'by-time' | 'by-an-act';
      readonly opensOn?: PlainDate;
      /** It may be later: this is the first possible day. */
      readonly atTheEarliest?: true;
    }
  | { readonly is: 'never' }
  | { readonly is: 'unsettled' }
  /** It depends: one of the facts at `asks` would settle it. */
  | { readonly is: 'unknown'; readonly asks: readonly [Asked, ...Asked[]] };

/**
 * A question, what can be said about it, its authority, and what it rests on, down to the facts.
 */
export interface Decision<Q extends string = string> {
  /** A stable name; its words are in `words/`. */
  readonly question: Q;
  readonly answer: AnswerTold;
  readonly authorities: Authorities;
  readonly facts: readonly FactSeen[];
  readonly because: readonly Decision<Q>[];
  readonly with: Words;
}

/** Several routes, and the counts of one sentence, ask the same question: it is answered once. */
export function tellingOnce<Q extends string>(): (judged: Judged<Q>) => Decision<Q> {
  const before = new WeakMap<Judged<Q>, Decision<Q>>();
  return function tell(judged): Decision<Q> {
    return once(before, judged, () => toldOf(judged, tell));
  };
}

export function told<Q extends string>(judged: Judged<Q>): Decision<Q> {
  return toldOf(judged, told);
}

function toldOf<Q extends string>(
  judged: Judged<Q>,
  tell: (part: Judged<Q>) => Decision<Q>,
): Decision<Q> {
  const { question, authorities, facts, said } = judged;
  return {
    question,
    answer: answerOf(judged),
    authorities,
    facts,
    because: judged.because.map(tell),
    with: said === undefined ? {} : wordsInAll(said),
  };
}

/** What can be said about a question, without what it rests on. */
export function answerOf<Q extends string>({ answer, said }: Judged<Q>): AnswerTold {
  return answerTold(answer, said === undefined ? [] : results(said));
}

/** The words that hold however the unknown facts turn out. */
function wordsInAll(said: Diagram<Said>): Words {
  const [first, ...rest] = results(said);
  if (first === undefined || rest.some(({ answer }) => answer.is !== first.answer.is)) return {};
  return Object.fromEntries(
    Object.entries(first.with).filter(([key, value]) =>
      rest.every((one) => one.with[key] === value),
    ),
  );
}

function answerTold(diagram: Diagram<Answer>, said: readonly Said[]): AnswerTold {
  const all = results(diagram);
  const { is } = surely(all[0], 'a diagram without a result');
  if (all.some((one) => one.is !== is)) return unknownOf(diagram);
  if (is === 'yes') return yesTold(said.map(({ answer }) => answer));
  return is === 'no' ? noTold(all.filter((one) => one.is === 'no')) : { is };
}

function yesTold(answers: readonly Answer[]): AnswerTold {
  const spans = answers.map((one) => (one.is === 'yes' ? one.since : undefined));
  const days = spans.flatMap((span) => (span === undefined ? [] : [span.from, span.to]));
  const last = days.toSorted().at(-1);
  if (last === undefined) return { is: 'yes' };
  const firm = !spans.includes(undefined) && days.every((day) => day === last);
  return firm ? { is: 'yes', since: last } : { is: 'yes', atTheLatest: last };
}

function unknownOf(diagram: Diagram<unknown>): AnswerTold {
  const [first, ...rest] = factsIn(diagram).map(({ path, fact }) => ({ path, fact }));
  return { is: 'unknown', asks: [surely(first, 'an answer that differs by nothing'), ...rest] };
}

type Bar = Extract<Answer, { is: 'no' }>;

function noTold(bars: readonly Bar[]): AnswerTold {
  const lifts = bars.every((bar) => bar.lifts === 'by-time') ? 'by-time' : 'by-an-act';
  const day = earliestOf(bars.map((bar) => bar.opensOn));
  return {
    is: 'no',
    lifts,
    ...(day === undefined ? {} : { opensOn: day.on }),
    ...(day?.firm === false ? { atTheEarliest: true } : {}),
  };
}

/**
 * The first possible day, and whether it is the only one. If not even its year is known, there is
 * no day to name.
 */
export function earliestOf(
  spans: readonly (DaySpan | undefined)[],
): { readonly on: PlainDate; readonly firm: boolean } | undefined {
  const known = spans.flatMap((span) => span ?? []);
  const [first, ...rest] = known;
  if (first === undefined) return undefined;
  const earliest = rest.reduce(earlier, first);
  if (!isToldOf(earliest)) return undefined;
  const on = earliest.from;
  const firm = known.length === spans.length && known.every(({ to }) => to === on);
  return { on, firm };
}

function earlier(best: DaySpan, one: DaySpan): DaySpan {
  return one.from < best.from || (one.from === best.from && isToldOf(one)) ? one : best;
}

/** All decisions without parts that the decision rests on, whatever their answers. */
export function leavesOf<Q extends string>(decision: Decision<Q>): readonly Decision<Q>[] {
  return decision.because.length === 0 ? [decision] : decision.because.flatMap(leavesOf);
}

/**
 * The parts that decide: those with the same answer as the whole, down to the ones without parts.
 * If no single part has it, as when one of two bars applies but not always the same one, those that
 * could.
 */
export function deciding<Q extends string>(decision: Decision<Q>): readonly Decision<Q>[] {
  if (decision.because.length === 0) return [decision];
  const alike = decision.because.filter(({ answer }) => answer.is === decision.answer.is);
  const parts = alike.length > 0 ? alike : decision.because.filter(isUnknown);
  return parts.flatMap(deciding);
}

function isUnknown({ answer }: Decision): boolean {
  return answer.is === 'unknown';
}
