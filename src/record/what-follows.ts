import type { PlainDate } from '../calendar/plain-date.ts';
import { countFacts } from '../facts/count.ts';
import type { Declared } from '../facts/declared.ts';
import { type Fact, known, unknown } from '../facts/fact.ts';
import { programsFact } from '../facts/obligations.ts';
import { sentenceFacts } from '../facts/sentence.ts';
import { sinceFacts } from '../facts/since-judgment.ts';
import type { Count, CourtCase, PersonRecord, Sentence } from './record.ts';
import { ofCircumstances, ofRunning, type Told } from './what-runs.ts';

/**
 * What follows from the record. A docket read in full answers everything a docket would show; a
 * conviction date says that there was a conviction; what is said to be running has not ended yet.
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
  const { docketReadOn, counts, sentence, since, obligations } = courtCase;
  const [first, ...rest] = counts;
  const from = docketReadOn === undefined ? undefined : `docket:${docketReadOn}`;
  return {
    ...courtCase,
    counts: [ofCount(first, stated, from), ...rest.map((one) => ofCount(one, stated, from))],
    sentence: sentence.known
      ? { ...sentence, is: ofSentence(sentence.is, stated, from) }
      : sentence,
    since: from === undefined ? since : silent(since, sinceFacts, from),
    obligations:
      from === undefined || obligations.programs.known
        ? obligations
        : { ...obligations, programs: silence(programsFact, from) },
  };
}

function ofCount(count: Count, stated: Told, from: string | undefined): Count {
  const told = from === undefined ? count : silent(count, countFacts, from);
  const convicted = !told.disposition.known && told.convictedOn.known;
  const { sentence } = told;
  return {
    ...told,
    ...(convicted ? { disposition: known('convicted') } : {}),
    ...(sentence === undefined ? {} : { sentence: ofSentence(sentence, stated, from) }),
  };
}

function ofSentence(sentence: Sentence, stated: Told, from: string | undefined): Sentence {
  const told = from === undefined ? sentence : silent(sentence, sentenceFacts[sentence.kind], from);
  return ofRunning(told, stated);
}

/** The facts of a group, with what the docket's silence says about those it would show. */
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
