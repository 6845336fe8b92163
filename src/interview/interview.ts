import type { PlainDate } from '../calendar/plain-date.ts';
import { type Change, changed } from './written.ts';

/** The answer to one question. */
export interface Given {
  /** The question, as `Step.key`. */
  readonly key: string;
  readonly changes: readonly Change[];
  /** Other questions this one also answers, whatever was said: they are not asked again. */
  readonly settles?: readonly string[];
  /** Facts with more to ask, by path. */
  readonly thenAsk?: readonly string[];
  /** Not to be asked again when the draft is resumed, though it has no answer. */
  readonly open?: true;
}

/** An interview so far: where it started, and the answers since, newest last. */
export interface Interview {
  readonly today: PlainDate;
  /** The draft it started with, as plain values. */
  readonly base: unknown;
  /** Questions that were left open when the draft was saved. */
  readonly leftOpen: readonly string[];
  readonly given: readonly Given[];
  /** The record so far. */
  readonly record: unknown;
}

export function newInterview(
  today: PlainDate,
  base: unknown = {},
  leftOpen: readonly string[] = [],
): Interview {
  return { today, base, leftOpen, given: [], record: base };
}

export function answered(interview: Interview, given: Given, record?: unknown): Interview {
  return {
    ...interview,
    given: [...interview.given, given],
    record: record ?? given.changes.reduce(changed, interview.record),
  };
}

/** Without the latest answer; undefined if there is none. */
export function withoutLast({ today, base, leftOpen, given }: Interview): Interview | undefined {
  if (given.length === 0) return undefined;
  return given
    .slice(0, -1)
    .reduce((before, one) => answered(before, one), newInterview(today, base, leftOpen));
}

/** Questions that are not asked again: answered, or left open. */
export function settledKeys({ leftOpen, given }: Interview): ReadonlySet<string> {
  return new Set([...leftOpen, ...given.flatMap(({ key, settles = [] }) => [key, ...settles])]);
}

/** The questions asked that the record does not answer, to keep with the draft. */
export function openKeys({ leftOpen, given }: Interview): readonly string[] {
  const open = given.filter((one) => one.open === true);
  return [...new Set([...leftOpen, ...open.flatMap(({ key, settles = [] }) => [key, ...settles])])];
}
