import { type AnswerOf, fromDay, unsettled } from '../decision/answer.ts';
import { afterYears, type Day, isBefore, latestOf } from '../decision/day.ts';
import { isTold } from '../facts/view.ts';
import type { CountView, SeenSentence } from './count-view.ts';

type SeenPrison = Extract<SeenSentence, { kind: 'state-prison' }>;
type SeenJail = Extract<SeenSentence, { kind: 'county-jail-1170h' }>;

/**
 * The last day of a prison sentence with its parole or supervision: the latest in the record.
 * Supervision that is over by then is the end of the sentence; while it runs it is a separate bar.
 */
export function prisonEnd(prison: SeenPrison, asOf: CountView['asOf']): Day {
  const told = [
    isTold(prison, 'completedOn') ? [prison.completedOn] : [],
    isTold(prison, 'paroleEndedOn') ? [prison.paroleEndedOn] : [],
    isTold(prison, 'prcsEndedOn') ? [prison.prcsEndedOn] : [],
    supervisionThatIsOver(prison, asOf),
  ].flat();
  const [first, ...rest] = told;
  return first === undefined ? prison.completedOn : latestOf(first, ...rest);
}

function supervisionThatIsOver(
  sentence: SeenPrison | SeenJail,
  asOf: CountView['asOf'],
): readonly Day[] {
  if (!isTold(sentence, 'supervisionUntil')) return [];
  return isBefore(sentence.supervisionUntil, asOf) ? [sentence.supervisionUntil] : [];
}

/**
 * The last day of a county jail sentence. Mandatory supervision is "the portion of a defendant's
 * sentenced term that is suspended", PC 1170(h)(5)(B): one said to be running is part of it, and
 * one that is over is its end if the record gives no other.
 */
export function jailEnd(jail: SeenJail, asOf: CountView['asOf']): Day {
  if (isTold(jail, 'completedOn')) {
    return isTold(jail, 'supervisionUntil')
      ? latestOf(jail.completedOn, jail.supervisionUntil)
      : jail.completedOn;
  }
  return supervisionThatIsOver(jail, asOf)[0] ?? jail.completedOn;
}

/**
 * "the lapse of two years following the defendant's completion of the sentence": it is unsettled
 * whether parole and post-release supervision are part of it. Open if the later reading's wait is
 * over; a question for a lawyer if only the earlier one's is; otherwise not yet, until the later
 * day. While parole or supervision still runs, its own rule says whether it bars.
 */
export function afterPrison(
  prison: SeenPrison,
  years: number,
  asOf: CountView['asOf'],
): AnswerOf<'yes' | 'no' | 'unsettled'> {
  const end = prisonEnd(prison, asOf);
  const late = fromDay(afterYears(end, years), asOf);
  if (late.is === 'yes' || !isBefore(end, asOf)) return late;
  return fromDay(afterYears(prison.releasedOn, years), asOf).is === 'yes' ? unsettled : late;
}

/** For the words: the days from which either reading would be open. */
export function eitherDay(
  prison: SeenPrison,
  asOf: CountView['asOf'],
): Readonly<Record<string, string>> {
  if (!isTold(prison, 'releasedOn')) return {};
  const byEnd = afterYears(prisonEnd(prison, asOf), 2).span();
  const byRelease = afterYears(prison.releasedOn, 2).span();
  return byEnd.from === byEnd.to ? { byRelease: byRelease.from, byEnd: byEnd.from } : {};
}
