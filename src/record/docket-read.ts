import { earliest, latest, type PlainDate } from '../calendar/plain-date.ts';
import { isNoConviction } from '../facts/count.ts';
import { lastOf } from '../facts/fact.ts';
import type { CourtCase, Sentence } from './record.ts';

/** The day the docket was read, if it could show all that happened in the case by the day. */
export function docketReadToItsEnd(courtCase: CourtCase, asOf: PlainDate): PlainDate | undefined {
  const { docketReadOn: on } = courtCase;
  const first = isSentenceUnknown(courtCase) ? asOf : firstDayToRead(courtCase, asOf);
  return on !== undefined && first !== undefined && on < first ? undefined : on;
}

/** It may be probation that ran on after the docket was read. */
function isSentenceUnknown({ sentence, counts }: CourtCase): boolean {
  return (
    !sentence.known && counts.some((one) => one.sentence === undefined && !isNoConviction(one))
  );
}

/**
 * The first day on which a docket shows the case to its end: when the judgment was given and the
 * supervision that is over now was over. Until then the court may find a violation, order a class
 * or move the case (PC 1203.2, 1203.3, 1203.9).
 */
export function firstDayToRead(
  { judgmentOn, sentence, counts }: CourtCase,
  asOf: PlainDate,
): PlainDate | undefined {
  const sentences = [
    ...(sentence.known ? [sentence.is] : []),
    ...counts.flatMap((count) => count.sentence ?? []),
  ];
  const overOn = sentences.map((one) => lastDaySupervised(one, asOf));
  const days = [lastOf(judgmentOn), ...overOn].filter((day) => day !== undefined);
  const [first, ...rest] = days.map((day) => earliest([day, asOf]));
  return first === undefined ? undefined : latest([first, ...rest]);
}

/**
 * The last day of probation, or of a county jail sentence with its supervision, as far as the record
 * has it. Probation that was to end today, and did not yet, still runs.
 */
function lastDaySupervised(sentence: Sentence, asOf: PlainDate): PlainDate | undefined {
  if (sentence.kind === 'county-jail-1170h') return lastOf(sentence.completedOn);
  if (sentence.kind !== 'probation') return undefined;
  const { endedOn, ended, scheduledEndOn } = sentence;
  const on = lastOf(endedOn);
  if (on !== undefined) return on;
  const scheduled = lastOf(scheduledEndOn);
  if (scheduled !== undefined && scheduled < asOf) return scheduled;
  return ended.known && ended.is !== 'running' ? asOf : undefined;
}
