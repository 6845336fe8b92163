import type { PlainDate } from '../calendar/plain-date.ts';
import type { Fact } from '../facts/fact.ts';
import { type Route, sectionOfRoute } from '../law/outcome.ts';
import { circumstancesAreFresh } from '../record/circumstances-age.ts';
import type { CourtCase, PersonRecord, Sentence } from '../record/record.ts';
import type { PresentStatement, StatedOrLeft } from './plan.ts';

/** What these routes' sections require on the day of the petition. */
export function statementsOf(routes: readonly Route[]): readonly PresentStatement['of'][] {
  const wanted = routes.flatMap((route) => wantedBy(route));
  return order.filter((one) => wanted.includes(one));
}

const order = ['parole', 'supervised-release', 'sentence', 'probation', 'charge'] as const;

/**
 * PC 1203.4(a)(1), 1203.41(a)(3), 1203.42(a)(3): not serving a sentence, on probation or charged;
 * under the last two, not on parole or supervised release either. 1203.4a(a) does not mention
 * probation.
 */
function wantedBy(route: Route): readonly PresentStatement['of'][] {
  switch (sectionOfRoute[route]) {
    case '1203.4':
      return ['sentence', 'probation', 'charge'];
    case '1203.4a':
      return ['sentence', 'charge'];
    case '1203.41':
      return ['parole', 'sentence', 'probation', 'charge'];
    case '1203.42':
      return ['supervised-release', 'sentence', 'probation', 'charge'];
    default:
      return [];
  }
}

/**
 * Who states each in the petition: the record, if it says so as of a day at most 30 days ago and
 * nothing else in it contradicts that; otherwise the person, by hand. An attorney's override
 * changes no fact.
 */
export function presentStatements(
  record: PersonRecord,
  routes: readonly Route[],
  asOf: PlainDate,
): readonly PresentStatement[] {
  const { asOf: stated } = record.circumstances;
  const fresh = stated !== undefined && circumstancesAreFresh(stated, asOf);
  return statementsOf(routes).map((of) => ({
    of,
    says: fresh && recordSays(record, of, asOf) ? 'as-recorded' : 'by-hand',
  }));
}

export function statusOf(statements: readonly PresentStatement[]): StatedOrLeft {
  return statements.every(({ says }) => says === 'as-recorded') ? 'as-recorded' : 'by-hand';
}

function recordSays(
  { circumstances: now, cases }: PersonRecord,
  of: PresentStatement['of'],
  asOf: PlainDate,
): boolean {
  switch (of) {
    case 'sentence': {
      const free = now.servingSentence.known && !now.servingSentence.is.is;
      return free && !sentencesOf(cases).some((one) => isServed(one, asOf));
    }
    case 'probation': {
      const free = now.onProbationElsewhere.known && !now.onProbationElsewhere.is.is;
      return free && !sentencesOf(cases).some((one) => isProbationOn(one, asOf));
    }
    case 'charge': {
      const pending = cases.some(({ counts }) =>
        counts.some(({ disposition }) => disposition.known && disposition.is === 'pending'),
      );
      return now.charged.known && now.charged.is === 'no' && !pending;
    }
    case 'parole':
    case 'supervised-release': {
      const elsewhere = now.supervisionElsewhere;
      const free = elsewhere.known && elsewhere.is.kind === 'none';
      return free && !sentencesOf(cases).some((one) => isSupervised(one, asOf));
    }
  }
}

function sentencesOf(cases: readonly CourtCase[]): readonly Sentence[] {
  return cases.flatMap(({ sentence, counts }) => [
    ...(sentence.known ? [sentence.is] : []),
    ...counts.flatMap((count) => count.sentence ?? []),
  ]);
}

function isProbationOn(sentence: Sentence, asOf: PlainDate): boolean {
  if (sentence.kind !== 'probation') return false;
  const { ended } = sentence;
  const runs = ended.known && (ended.is === 'running' || ended.is === 'summarily-revoked');
  return runs || isToCome(lastDayRecorded(sentence), asOf);
}

/** Completed as ordered, it lasted to the last day ordered. */
export function lastDayRecorded({
  ended,
  endedOn,
  scheduledEndOn,
}: Extract<Sentence, { kind: 'probation' }>): Fact<PlainDate> {
  const asOrdered = ended.known && ended.is === 'completed';
  return asOrdered && !endedOn.known ? scheduledEndOn : endedOn;
}

function isToCome(day: Fact<PlainDate>, asOf: PlainDate): boolean {
  return day.known && day.is >= asOf;
}

function isServed(sentence: Sentence, asOf: PlainDate): boolean {
  switch (sentence.kind) {
    case 'probation':
    case 'deferred-entry':
      return false;
    case 'state-prison':
      return sentence.completedOn.known
        ? sentence.completedOn.is >= asOf
        : sentence.releasedOn.known && sentence.releasedOn.is >= asOf;
    case 'no-probation':
    case 'revoked-to-jail':
    case 'county-jail-1170h':
      return sentence.completedOn.known && sentence.completedOn.is >= asOf;
  }
}

function isSupervised(sentence: Sentence, asOf: PlainDate): boolean {
  if (sentence.kind !== 'state-prison' && sentence.kind !== 'county-jail-1170h') return false;
  const { supervisionNow: now, supervisionUntil: until } = sentence;
  const ends =
    sentence.kind === 'state-prison'
      ? [until, sentence.paroleEndedOn, sentence.prcsEndedOn]
      : [until];
  return (now.known && now.is !== 'none') || ends.some((end) => isToCome(end, asOf));
}
