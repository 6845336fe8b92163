import type { Authorities } from '../authority/authority.ts';
import { type AnswerOf, fromDay, unsettled, yes } from '../decision/answer.ts';
import { afterYears, type Day, isBefore, latestOf } from '../decision/day.ts';
import { isTold } from '../facts/view.ts';
import {
  type CountRule,
  type CountView,
  type SeenSentence,
  sentenceOf,
  sentenceRule,
} from './count-view.ts';

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

/** The first day after a wait counted from the end of the sentence. */
export function afterJail(jail: SeenJail, years: number, asOf: CountView['asOf']): Day {
  return afterYears(jailEnd(jail, asOf), years);
}

export function afterPrison(prison: SeenPrison, years: number, asOf: CountView['asOf']): Day {
  return afterYears(prisonEnd(prison, asOf), years);
}

/**
 * "following the defendant's completion of the sentence": it is unsettled whether parole and
 * post-release supervision are part of it. Open if the later reading's wait is over; a question for
 * a lawyer if only the earlier one's is; otherwise not yet, until the later day. While parole or
 * supervision still runs, its own rule says whether it bars.
 */
export function waitAfterPrison(years: number, authorities: Authorities): CountRule {
  return sentenceRule('wait-after-prison', authorities, (view) => {
    const prison = sentenceOf(view, 'state-prison');
    if (prison === undefined) return yes;
    return { answer: isOver(prison, years, view.asOf), with: eitherDay(prison, years, view.asOf) };
  });
}

function isOver(
  prison: SeenPrison,
  years: number,
  asOf: CountView['asOf'],
): AnswerOf<'yes' | 'no' | 'unsettled'> {
  const late = fromDay(afterPrison(prison, years, asOf), asOf);
  if (late.is === 'yes' || !isBefore(prisonEnd(prison, asOf), asOf)) return late;
  return fromDay(afterYears(prison.releasedOn, years), asOf).is === 'yes' ? unsettled : late;
}

/** For the words: the days from which either reading would be open. */
function eitherDay(
  prison: SeenPrison,
  years: number,
  asOf: CountView['asOf'],
): Readonly<Record<string, string>> {
  if (!isTold(prison, 'releasedOn')) return {};
  const byEnd = afterPrison(prison, years, asOf).span();
  const byRelease = afterYears(prison.releasedOn, years).span();
  return byEnd.from === byEnd.to ? { byRelease: byRelease.from, byEnd: byEnd.from } : {};
}
