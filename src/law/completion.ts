import { dayAfterLapse } from '../calendar/lapse.ts';
import { latest, type PlainDate } from '../calendar/plain-date.ts';
import { asks, fromDay, unsettled } from '../decision/combine.ts';
import type { Answer } from '../decision/decision.ts';
import type { PrisonSentence, RealignedJailSentence } from '../record/record.ts';

/** The days on which a prison sentence may be said to be complete, where they are known. */
export interface Completion {
  /** The release from prison. */
  readonly release?: PlainDate;
  /** The last day of the sentence with its parole or supervision. */
  readonly end?: PlainDate;
}

/** Supervision that is over by `asOf` is the end of the sentence; while it runs it is a bar of its own. */
export function completionOf(prison: PrisonSentence, asOf: PlainDate): Completion {
  const { supervisionUntil: until } = prison;
  const ends = [
    prison.completedOn,
    prison.paroleEndedOn,
    prison.prcsEndedOn,
    ...(until.known && until.is < asOf ? [until] : []),
  ].flatMap((fact) => (fact.known ? [fact.is] : []));
  const [first, ...rest] = ends;
  return {
    ...(prison.releasedOn.known ? { release: prison.releasedOn.is } : {}),
    ...(first === undefined ? {} : { end: latest([first, ...rest]) }),
  };
}

/** The last day of a county jail sentence: supervision that is said to run on is part of it. */
export function jailEnd({
  completedOn,
  supervisionUntil: until,
}: RealignedJailSentence): PlainDate | undefined {
  if (!completedOn.known) return undefined;
  return until.known ? latest([completedOn.is, until.is]) : completedOn.is;
}

/**
 * "the lapse of two years following the defendant's completion of the sentence": whether parole and
 * post-release supervision are part of it is not settled. Open where the later reading is over; a
 * lawyer's question where only the earlier one is; not yet, until the later one's day, before both.
 */
export function afterCompletion(
  { release, end }: Completion,
  years: number,
  asOf: PlainDate,
  path: string,
): Answer {
  if (end === undefined) return asks(`${path}.completedOn`);
  const late = fromDay(dayAfterLapse(end, years), asOf);
  if (late.is === 'yes' || release === undefined) return late;
  return dayAfterLapse(release, years) <= asOf ? unsettled : late;
}

/** The days of a completion, and those on which two years are over, for the words. */
export function wordsOf(completion: {
  readonly release?: PlainDate;
  readonly end?: PlainDate;
}): Readonly<Record<string, string>> {
  const { release, end } = completion;
  return {
    ...(release === undefined ? {} : { release, byRelease: dayAfterLapse(release, 2) }),
    ...(end === undefined ? {} : { end, byEnd: dayAfterLapse(end, 2) }),
  };
}
