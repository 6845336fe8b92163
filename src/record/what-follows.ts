import type { PlainDate } from '../calendar/plain-date.ts';
import { countFacts } from '../facts/count.ts';
import type { Declared } from '../facts/declared.ts';
import { type Fact, known, lastOf, unknown } from '../facts/fact.ts';
import { programsFact } from '../facts/obligations.ts';
import { sentenceFacts } from '../facts/sentence.ts';
import { sinceFacts } from '../facts/since-judgment.ts';
import { docketReadToItsEnd } from './docket-read.ts';
import type { Count, CourtCase, PersonRecord, Sentence } from './record.ts';
import { ofCircumstances, ofRunning, type Told } from './what-runs.ts';

/**
 * What follows from the record. A docket read in full answers everything a docket would show, if it
 * was read after the supervision was over; a conviction date says that there was a conviction; what
 * is said to be running has not ended yet.
 */
export function whatFollows(record: PersonRecord, asOf: PlainDate): PersonRecord {
  const { cases, circumstances } = record;
  const [first, ...rest] = cases;
  const told = { statedOn: circumstances.asOf, asOf };
  return {
    ...record,
    circumstances: ofCircumstances(circumstances, told),
    cases: [ofCase(first, told), ...rest.map((one) => ofCase(one, told))],
  };
}

function ofCase(courtCase: CourtCase, stated: Told): CourtCase {
  const { counts, sentence, since, obligations } = courtCase;
  const readOn = docketReadToItsEnd(courtCase, stated.asOf);
  const [first, ...rest] = counts;
  return {
    ...courtCase,
    counts: [
      ofCount(first, sentence, stated, readOn),
      ...rest.map((one) => ofCount(one, sentence, stated, readOn)),
    ],
    sentence: sentence.known
      ? { ...sentence, is: ofSentence(sentence.is, stated, readOn) }
      : sentence,
    since: readOn === undefined ? since : silent(since, sinceFacts, readOn),
    obligations:
      readOn === undefined || obligations.programs.known
        ? obligations
        : { ...obligations, programs: silence(programsFact, readOn) },
  };
}

function ofCount(
  count: Count,
  whole: CourtCase['sentence'],
  stated: Told,
  readOn: PlainDate | undefined,
): Count {
  const told = readOn === undefined ? count : silent(count, countFacts, readOn);
  const { sentence } = told;
  // If judgment was deferred, the day of the plea does not say whether a conviction followed.
  const { kind } = sentence ?? (whole.known ? whole.is : { kind: undefined });
  const on = lastOf(told.convictedOn);
  const convicted = !told.disposition.known && on !== undefined && kind !== 'deferred-entry';
  return {
    ...told,
    ...(convicted ? { disposition: known('convicted') } : {}),
    ...(sentence === undefined ? {} : { sentence: ofSentence(sentence, stated, readOn) }),
  };
}

function ofSentence(sentence: Sentence, stated: Told, readOn: PlainDate | undefined): Sentence {
  const told =
    readOn === undefined ? sentence : silent(sentence, sentenceFacts[sentence.kind], readOn);
  return ofRunning(told, stated);
}

/** The facts of a group, with what the docket's silence says about those it would show. */
function silent<T extends object>(told: T, declared: object, readOn: PlainDate): T;
function silent(told: object, declared: object, readOn: PlainDate): object {
  return Object.fromEntries(
    Object.entries(told).map(([key, fact]: [string, unknown]) => [
      key,
      isUnknown(fact) ? (silenceAt(declared, key, readOn) ?? fact) : fact,
    ]),
  );
}

function isUnknown(fact: unknown): boolean {
  return typeof fact === 'object' && fact !== null && 'known' in fact && fact.known === false;
}

function silenceAt(declared: object, key: string, readOn: PlainDate): Fact<unknown> | undefined {
  const found: unknown = Reflect.get(declared, key);
  return isDeclared(found) && 'docketSilent' in found ? silence(found, readOn) : undefined;
}

function isDeclared(one: unknown): one is Declared<unknown> {
  return typeof one === 'object' && one !== null && 'schema' in one;
}

function silence<T>({ docketSilent }: Declared<T>, readOn: PlainDate): Fact<T> {
  return docketSilent === undefined ? unknown : known(docketSilent, `docket:${readOn}`);
}
