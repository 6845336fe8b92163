import { plain } from '../../../src/calendar/plain-date.ts';
import type { AskableFact } from '../../../src/eligibility/questions/askable-fact.ts';
import { known } from '../../../src/facts/fact.ts';
import { type CountContext, countContexts } from '../../../src/law/count-context.ts';
import type { Count, CourtCase, PersonRecord, Sentence } from '../../../src/record/record.ts';
import { caseWith, count, recordWith, type Told } from '../../records/clean-record.ts';

// The second count of the second case: what is answered of it must change it, and nothing beside it.

export const asOf = plain('2026-11-23');

/** A count of which every fact is known. */
export const settled: Partial<Count> = {
  number: 2,
  wobbler: known(false),
  degree: known('second'),
  manner: known('force'),
  vehicleConduct: known('other-disobedience'),
  ageAtOffense: known(30),
};

export interface ToldOfSecond extends Omit<Told, 'counts' | 'otherCases'> {
  readonly count?: Partial<Count>;
  readonly inCase?: Partial<CourtCase>;
}

export function secondCount({ count: own, inCase, ...told }: ToldOfSecond = {}): CountContext {
  const counts = [
    count('PC 488', 'misdemeanor', { ...settled, number: 1 }),
    count('PC 484(a)', 'misdemeanor', { ...settled, ...own }),
  ];
  const second = { ...caseWith({ ...told, counts }), number: 'BA000001', ...inCase };
  const { circumstances = {} } = told;
  const first = [count('PC 602', 'misdemeanor', { ...settled, number: 1 })];
  const record = recordWith({ circumstances, counts: first, otherCases: [second] });
  const [, found] = countContexts(record, second, asOf);
  if (found === undefined) throw new Error('the second count is there');
  return found;
}

/** The facts asked as a reader sees them: each answer in its order with the record that it makes. */
export function shown(facts: readonly AskableFact[], { record }: CountContext): readonly unknown[] {
  return facts.map((fact) =>
    fact.kind === 'choice'
      ? {
          code: fact.code,
          path: fact.path,
          answers: fact.choices.map(({ answer, applied }) => [answer, applied(record)]),
        }
      : {
          code: fact.code,
          path: fact.path,
          favorable: fact.favorable,
          mayLieAhead: fact.mayLieAhead,
          onLeapDay: fact.applied(record, leapDay),
        },
  );
}

export const leapDay = plain('2020-02-29');

export function pathsOf(facts: readonly AskableFact[]): readonly string[] {
  return facts.map((one) => one.path);
}

export function withCase(context: CountContext, change: Partial<CourtCase>): PersonRecord {
  const [first, second] = context.record.cases;
  if (second === undefined) throw new Error('the second case is there');
  return { ...context.record, cases: [first, { ...second, ...change }] };
}

export function withCount(context: CountContext, change: Partial<Count>): PersonRecord {
  const [first, second] = context.courtCase.counts;
  if (second === undefined) throw new Error('the second count is there');
  return withCase(context, { counts: [first, { ...second, ...change }] });
}

/** The sentence of the case, with another part. */
export function withSentence(context: CountContext, change: object): PersonRecord {
  if (!context.sentence.known) throw new Error('the sentence is known');
  const sentence: Sentence = { ...context.sentence.is, ...change };
  return withCase(context, { sentence: known(sentence) });
}
