import type { PlainDate } from '../calendar/plain-date.ts';
import { type Day, type DaySpan, isOnOrBefore, laterSpan } from './day.ts';
import { laterOpening, type Opening, openingOn } from './opening.ts';

/**
 * An answer to a question when all its facts are known; time may change it. It has no "unknown": if
 * a fact is not known, a rule has an answer for each way it could turn out (see `diagram.ts`).
 */
export type Answer =
  /** True; `since` is the day it became true, left out if it always was. */
  | { readonly is: 'yes'; readonly since?: DaySpan }
  /** False; `opensOn` is the day it becomes true, left out if no day in the record settles it. */
  | {
      readonly is: 'no';
      readonly lifts: 'by-time' | 'by-an-act';
      readonly opensOn?: Opening;
    }
  /** False for good, so it has no day. */
  | { readonly is: 'never' }
  /** The law does not settle it. */
  | { readonly is: 'unsettled' };

/** An unknown fact: where it is in the record, and its name. */
export interface Asked {
  readonly path: string;
  readonly fact: string;
}

export type Answered = Answer['is'];

/** The answers of these kinds alone: a rule that can only say yes or never has no other type. */
export type AnswerOf<K extends Answered> = Extract<Answer, { readonly is: K }>;

export const yes: AnswerOf<'yes'> = { is: 'yes' };
export const never: AnswerOf<'never'> = { is: 'never' };
export const unsettled: AnswerOf<'unsettled'> = { is: 'unsettled' };
/** A bar that an act lifts, on a day that cannot be foreseen. */
export const untilAnAct: AnswerOf<'no'> = { is: 'no', lifts: 'by-an-act' };

/** Yes from its first day on, and until then a no that names that day. */
export function fromDay(opensOn: Day, asOf: PlainDate): AnswerOf<'yes' | 'no'> {
  if (isOnOrBefore(opensOn, asOf)) return { is: 'yes', since: opensOn.span() };
  return { is: 'no', lifts: 'by-time', opensOn: openingOn(opensOn, asOf) };
}

/**
 * The answer to two questions that must both be yes. A permanent no outweighs what the law leaves
 * open, which outweighs a bar that time or an act lifts. The day is the one when the last bar is
 * over; no day is known if one bar has none.
 */
export function both(a: Answer, b: Answer): Answer {
  if (a.is === 'never' || b.is === 'never') return never;
  if (a.is === 'unsettled' || b.is === 'unsettled') return unsettled;
  if (a.is === 'no') return b.is === 'no' ? lastBar(a, b) : a;
  if (b.is === 'no') return b;
  if (a.since === undefined) return b;
  return b.since === undefined ? a : { is: 'yes', since: laterSpan(a.since, b.since) };
}

export function together(answers: readonly Answer[]): Answer {
  return answers.reduce<Answer>(both, yes);
}

type Bar = Extract<Answer, { is: 'no' }>;

function lastBar(a: Bar, b: Bar): Bar {
  const lifts = a.lifts === 'by-an-act' || b.lifts === 'by-an-act' ? 'by-an-act' : 'by-time';
  const dated = a.opensOn !== undefined && b.opensOn !== undefined;
  return {
    is: 'no',
    lifts,
    ...(dated ? { opensOn: laterOpening(a.opensOn, b.opensOn) } : {}),
  };
}
