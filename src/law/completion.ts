import { dayAfterLapse } from '../calendar/lapse.ts';
import { latest, type PlainDate } from '../calendar/plain-date.ts';
import { asks, fromDay, unsettled } from '../decision/combine.ts';
import type { Answer } from '../decision/decision.ts';
import { unknown } from '../record/fact.ts';
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
  const over = until.known && until.is < asOf ? until : unknown;
  const ends = [prison.completedOn, prison.paroleEndedOn, prison.prcsEndedOn, over];
  const [first, ...rest] = ends.flatMap((fact) => (fact.known ? [fact.is] : []));
  return {
    ...(prison.releasedOn.known ? { release: prison.releasedOn.is } : {}),
    ...(first === undefined ? {} : { end: latest([first, ...rest]) }),
  };
}

/**
 * The last day of a county jail sentence. Mandatory supervision is "the portion of a defendant's
 * sentenced term that is suspended", PC 1170(h)(5)(B): one that is said to run on is part of it, and
 * one that is over is its end where the record gives no other.
 */
export function jailEnd(
  { completedOn, supervisionUntil: until }: RealignedJailSentence,
  asOf: PlainDate,
): PlainDate | undefined {
  if (!completedOn.known) return until.known && until.is < asOf ? until.is : undefined;
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

/** For the words: the days from which either reading would be open. */
export function wordsOf({ release, end }: Completion): Readonly<Record<string, string>> {
  if (release === undefined || end === undefined) return {};
  return { byRelease: dayAfterLapse(release, 2), byEnd: dayAfterLapse(end, 2) };
}
