import { addYears, earliest, latest, type PlainDate, plain } from '../calendar/plain-date.ts';
import type { Circumstances, SupervisionElsewhere } from '../facts/circumstances.ts';
import { type Fact, known, lastOf, unknown } from '../facts/fact.ts';
import type { PrisonSentence, Sentence } from './record.ts';

/** The day the person's status was stated, if the record gives it, and the decision day. */
export interface Told {
  readonly statedOn: PlainDate | undefined;
  readonly asOf: PlainDate;
}

/** What is said to be running ends no earlier than the day of that statement. */
export function ofCircumstances(now: Circumstances, told: Told): Circumstances {
  const { servingSentence, onProbationElsewhere, supervisionElsewhere } = now;
  return {
    ...now,
    servingSentence: elsewhere(servingSentence, told),
    onProbationElsewhere: elsewhere(onProbationElsewhere, told),
    supervisionElsewhere: supervised(supervisionElsewhere, told),
  };
}

function elsewhere(
  fact: Circumstances['servingSentence'],
  told: Told,
): Circumstances['servingSentence'] {
  if (!fact.known || !fact.is.is) return fact;
  const until = endOfWhatIsSaid(fact.is.until, told);
  return until === undefined ? unknown : { ...fact, is: { ...fact.is, until } };
}

function supervised(fact: Fact<SupervisionElsewhere>, told: Told): Fact<SupervisionElsewhere> {
  if (!fact.known || fact.is.kind === 'none') return fact;
  const until = endOfWhatIsSaid(fact.is.until, told);
  return until === undefined ? unknown : { ...fact, is: { ...fact.is, until } };
}

/**
 * The last day of what is said to be running; undefined if that day was past when it was said: it may
 * be over, or run on to a day that the record does not give.
 */
function endOfWhatIsSaid(until: Fact<PlainDate>, told: Told): Fact<PlainDate> | undefined {
  const last = lastOf(until);
  const isPastThen = last !== undefined && last < (told.statedOn ?? told.asOf);
  return isPastThen ? undefined : stillToCome(until, told);
}

export function ofRunning(sentence: Sentence, told: Told): Sentence {
  switch (sentence.kind) {
    case 'probation':
      return probation(sentence, told);
    case 'county-jail-1170h':
      return supervisedNow(sentence, told);
    case 'state-prison':
      return inOrder(supervisedNow(sentence, told));
    default:
      return sentence;
  }
}

function supervisedNow<S extends Extract<Sentence, { kind: 'county-jail-1170h' | 'state-prison' }>>(
  sentence: S,
  told: Told,
): S {
  const { supervisionNow: now, supervisionUntil } = sentence;
  return now.known && now.is !== 'none'
    ? { ...sentence, supervisionUntil: stillToCome(supervisionUntil, told) }
    : sentence;
}

/** No prison sentence is completed before the release: either day bounds the other. */
function inOrder(prison: PrisonSentence): PrisonSentence {
  const { releasedOn, completedOn } = prison;
  return {
    ...prison,
    releasedOn: inside(releasedOn, { from: firstDay, to: spanOf(completedOn).to }),
    completedOn: inside(completedOn, { from: spanOf(releasedOn).from, to: lastDay }),
  };
}

/** Days that no living person's record goes past. */
const firstDay = plain('1900-01-01');
const lastDay = plain('2100-12-31');

interface Span {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

function spanOf(day: Fact<PlainDate>): Span {
  if (day.known) return { from: day.is, to: day.is };
  return day.within ?? { from: firstDay, to: lastDay };
}

/** An unknown day between these as well, if the record leaves room for one. */
function inside(day: Fact<PlainDate>, { from, to }: Span): Fact<PlainDate> {
  if (day.known || (from === firstDay && to === lastDay)) return day;
  const own = spanOf(day);
  const within = { from: latest([own.from, from]), to: earliest([own.to, to]) };
  return within.from > within.to ? day : { known: false, within };
}

type Probation = Extract<Sentence, { kind: 'probation' }>;

/**
 * Probation said to be running after its own last day was extended, to a day the record does not
 * give. If it was said to be running before that, the record does not say how it ended: PC
 * 1203.3(b)(3) ends it with "the term of probation or any extension thereof", and that only "if the
 * court has not seen fit to revoke the order of probation".
 */
function probation(sentence: Probation, told: Told): Probation {
  const { ended, endedOn, scheduledEndOn } = sentence;
  if (!ended.known || ended.is !== 'running') return sentence;
  const last = endedOn.known ? endedOn : scheduledEndOn;
  if (!isPast(last, told)) {
    const day = lastOf(last);
    if (day !== undefined && day < told.asOf) return { ...sentence, ended: unknown };
    return { ...sentence, scheduledEndOn: stillToCome(scheduledEndOn, told) };
  }
  return { ...sentence, endedOn: unknown, scheduledEndOn: stillToCome(unknown, told) };
}

function isPast(last: Fact<PlainDate>, { statedOn }: Told): boolean {
  const day = lastOf(last);
  return day !== undefined && statedOn !== undefined && day < statedOn;
}

function stillToCome(end: Fact<PlainDate>, { statedOn, asOf }: Told): Fact<PlainDate> {
  if (end.known) return end;
  const stated = statedOn ?? asOf;
  if (end.within === undefined) {
    const from = latest([stated, asOf]);
    return { known: false, within: { from, to: addYears(from, 50) } };
  }
  const { from, to } = end.within;
  if (to < stated || from >= stated) return end;
  return stated === to ? known(to) : { known: false, within: { from: stated, to } };
}
