import type { PlainDate } from '../calendar/plain-date.ts';
import { type Change, changed } from './written.ts';

/** What was said to one question. */
export interface Given {
  /** The question, as `Step.key`. */
  readonly key: string;
  readonly changes: readonly Change[];
  /** Questions that this one answers with it, whatever was said: they are not asked again. */
  readonly settles?: readonly string[];
  /** Facts of which more is to be asked, by their paths. */
  readonly thenAsk?: readonly string[];
  /** Not to be asked again when the draft is taken up, though it has no answer to it. */
  readonly open?: true;
}

/** An interview as far as it has come: where it began, and what was said since, the newest last. */
export interface Interview {
  readonly today: PlainDate;
  /** The draft that it began with, as plain values. */
  readonly base: unknown;
  /** Questions that were left open when the draft was saved. */
  readonly leftOpen: readonly string[];
  readonly given: readonly Given[];
  /** The record as it is written so far. */
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

/** Without the newest answer; nothing, where none was given. */
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

/** The questions that were asked and that the record does not answer, to be kept with the draft. */
export function openKeys({ leftOpen, given }: Interview): readonly string[] {
  const open = given.filter((one) => one.open === true);
  return [...new Set([...leftOpen, ...open.flatMap(({ key, settles = [] }) => [key, ...settles])])];
}
