import { addYears, latest, type PlainDate } from '../calendar/plain-date.ts';
import type { Circumstances, SupervisionElsewhere } from '../facts/circumstances.ts';
import { type Fact, known, unknown } from '../facts/fact.ts';
import type { Sentence } from './record.ts';

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
  return { ...fact, is: { ...fact.is, until: stillToCome(fact.is.until, told) } };
}

function supervised(fact: Fact<SupervisionElsewhere>, told: Told): Fact<SupervisionElsewhere> {
  if (!fact.known || fact.is.kind === 'none') return fact;
  return { ...fact, is: { ...fact.is, until: stillToCome(fact.is.until, told) } };
}

export function ofRunning(sentence: Sentence, told: Told): Sentence {
  switch (sentence.kind) {
    case 'probation':
      return probation(sentence, told);
    case 'county-jail-1170h':
    case 'state-prison': {
      const { supervisionNow: now, supervisionUntil } = sentence;
      return now.known && now.is !== 'none'
        ? { ...sentence, supervisionUntil: stillToCome(supervisionUntil, told) }
        : sentence;
    }
    default:
      return sentence;
  }
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
    if (last.known && last.is < told.asOf) return { ...sentence, ended: unknown };
    return { ...sentence, scheduledEndOn: stillToCome(scheduledEndOn, told) };
  }
  return { ...sentence, endedOn: unknown, scheduledEndOn: stillToCome(unknown, told) };
}

function isPast(last: Fact<PlainDate>, { statedOn }: Told): boolean {
  const day = last.known ? last.is : last.within?.to;
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
