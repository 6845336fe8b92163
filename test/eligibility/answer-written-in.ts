import type { PlainDate } from '../../src/calendar/plain-date.ts';
import type { CountDetermination, LeadsTo } from '../../src/eligibility/determination.ts';
import { partAt, withPart } from '../../src/facts/at-path.ts';
import { answersAt, isFactPath } from '../../src/facts/every-fact.ts';
import { type Fact, known } from '../../src/facts/fact.ts';
import type { PersonRecord } from '../../src/record/record.ts';
import { determined } from '../properties/decided.ts';

/** The record with one fact filled in; undefined if the path has no such fact. */
export function withFact(
  record: PersonRecord,
  path: string,
  fact: Fact<unknown>,
): PersonRecord | undefined {
  return partAt(record, path) === undefined ? undefined : withPart(record, path, fact);
}

/** The answer as a record has it: a word from a list, a day, or some day between two. */
export function factsOf({ code }: { code: string }, leads: LeadsTo): readonly Fact<unknown>[] {
  const { from, until } = leads;
  if (from !== undefined && until !== undefined) {
    return [from === until ? known(from) : { known: false, within: { from, to: until } }];
  }
  const answers = isFactPath(code) ? answersAt(code) : undefined;
  if (answers?.kind !== 'choice') return [];
  return answers.of.flatMap((one) =>
    one.says === leads.answer && 'is' in one ? [known(one.is)] : [],
  );
}

/** What a preview says of a count. */
export const said = ({
  outcome,
  route,
  eligibleOn,
  atTheEarliest,
}: Pick<CountDetermination, 'outcome' | 'route' | 'eligibleOn' | 'atTheEarliest'>) => ({
  outcome,
  route,
  eligibleOn,
  atTheEarliest,
});

export function countsOf(record: PersonRecord, asOf: PlainDate): readonly CountDetermination[] {
  return determined(record, asOf).cases.flatMap(({ counts }) => counts);
}
