import { addYears, type PlainDate } from '../calendar/plain-date.ts';
import { countFacts } from '../facts/count.ts';
import type { Declared } from '../facts/declared.ts';
import { type Fact, known, unknown } from '../facts/fact.ts';
import { programsFact } from '../facts/obligations.ts';
import { sentenceFacts } from '../facts/sentence.ts';
import { sinceFacts } from '../facts/since-judgment.ts';
import type { Count, CourtCase, PersonRecord, Sentence } from './record.ts';

/**
 * What follows on `today` from what the record says. A docket that was read to its end answers all
 * that a docket would show; a conviction's day says that there was one; of probation that was said to
 * run, and whose last day has passed, the record no longer says the one or the other.
 */
export function whatFollows(record: PersonRecord, today: PlainDate): PersonRecord {
  const [first, ...rest] = record.cases;
  const days = { statedOn: record.circumstances.asOf, today };
  return {
    ...record,
    cases: [ofCase(first, days), ...rest.map((one) => ofCase(one, days))],
  };
}

interface Days {
  /** On which the person's present state was told. */
  readonly statedOn: PersonRecord['circumstances']['asOf'];
  readonly today: PlainDate;
}

function ofCase(courtCase: CourtCase, days: Days): CourtCase {
  const { docketReadOn, counts, sentence, since, obligations } = courtCase;
  const [first, ...rest] = counts;
  const from = docketReadOn === undefined ? undefined : `docket:${docketReadOn}`;
  return {
    ...courtCase,
    counts: [ofCount(first, days, from), ...rest.map((one) => ofCount(one, days, from))],
    sentence: sentence.known ? { ...sentence, is: ofSentence(sentence.is, days, from) } : sentence,
    since: from === undefined ? since : silent(since, sinceFacts, from),
    obligations:
      from === undefined || obligations.programs.known
        ? obligations
        : { ...obligations, programs: silence(programsFact, from) },
  };
}

function ofCount(count: Count, days: Days, from: string | undefined): Count {
  const told = from === undefined ? count : silent(count, countFacts, from);
  const convicted = !told.disposition.known && told.convictedOn.known;
  const { sentence } = told;
  return {
    ...told,
    ...(convicted ? { disposition: known('convicted') } : {}),
    ...(sentence === undefined ? {} : { sentence: ofSentence(sentence, days, from) }),
  };
}

function ofSentence(sentence: Sentence, days: Days, from: string | undefined): Sentence {
  const told = from === undefined ? sentence : silent(sentence, sentenceFacts[sentence.kind], from);
  return told.kind === 'probation' ? running(told, days) : told;
}

/**
 * Probation that was said to run on a day past its own last day was extended, to a day that the record
 * does not say. Of probation that was said to run before, the record does not say how it ended: PC
 * 1203.3(b)(3) ends it with "the term of probation or any extension thereof", and that only "if the
 * court has not seen fit to revoke the order of probation".
 */
function running(
  probation: Extract<Sentence, { kind: 'probation' }>,
  { statedOn, today }: Days,
): Sentence {
  const { ended, endedOn, scheduledEndOn } = probation;
  if (!ended.known || ended.is !== 'running') return probation;
  const last = endedOn.known ? endedOn : scheduledEndOn;
  if (!last.known || last.is >= today) return probation;
  if (statedOn === undefined || last.is >= statedOn) return { ...probation, ended: unknown };
  return {
    ...probation,
    endedOn: unknown,
    scheduledEndOn: { known: false, within: { from: statedOn, to: addYears(statedOn, 50) } },
  };
}

/** The facts of a group, with what the docket's silence says of those that it would show. */
function silent<T extends object>(told: T, declared: object, from: string): T;
function silent(told: object, declared: object, from: string): object {
  return Object.fromEntries(
    Object.entries(told).map(([key, fact]: [string, unknown]) => [
      key,
      isUnknown(fact) ? (silenceAt(declared, key, from) ?? fact) : fact,
    ]),
  );
}

function isUnknown(fact: unknown): boolean {
  return typeof fact === 'object' && fact !== null && 'known' in fact && fact.known === false;
}

function silenceAt(declared: object, key: string, from: string): Fact<unknown> | undefined {
  const found: unknown = Reflect.get(declared, key);
  return isDeclared(found) && 'docketSilent' in found ? silence(found, from) : undefined;
}

function isDeclared(one: unknown): one is Declared<unknown> {
  return typeof one === 'object' && one !== null && 'schema' in one;
}

function silence<T>({ docketSilent }: Declared<T>, from: string): Fact<T> {
  return docketSilent === undefined ? unknown : known(docketSilent, from);
}
