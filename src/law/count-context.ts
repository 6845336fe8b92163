import type { PlainDate } from '../calendar/plain-date.ts';
import type { FactSeen } from '../decision/decision.ts';
import type { Fact } from '../record/fact.ts';
import type { Count, CourtCase, Level, PersonRecord, Sentence } from '../record/record.ts';
import { shownValue } from './shown-fact.ts';

/** All that a rule may look at: one count, in its case, in the person's record, on a day. */
export interface CountContext {
  readonly record: PersonRecord;
  readonly courtCase: CourtCase;
  readonly count: Count;
  /** The count's own sentence, or the case's. */
  readonly sentence: Fact<Sentence>;
  readonly asOf: PlainDate;
  /** Paths of the case and of the count in the record, as "cases[0]" and "cases[0].counts[1]". */
  readonly at: { readonly courtCase: string; readonly count: string; readonly sentence: string };
}

export function countContexts(
  record: PersonRecord,
  courtCase: CourtCase,
  asOf: PlainDate,
): readonly CountContext[] {
  const casePath = `cases[${record.cases.indexOf(courtCase)}]`;
  return courtCase.counts.map((count, index) => {
    const countPath = `${casePath}.counts[${index}]`;
    const own = count.sentence;
    return {
      record,
      courtCase,
      count,
      sentence: own === undefined ? courtCase.sentence : { known: true, is: own },
      asOf,
      at: {
        courtCase: casePath,
        count: countPath,
        sentence: `${own === undefined ? casePath : countPath}.sentence`,
      },
    };
  });
}

/** The sentence of the count, where it is known and of this kind. */
export function sentenceOf<K extends Sentence['kind']>(
  { sentence }: CountContext,
  kind: K,
): Extract<Sentence, { kind: K }> | undefined {
  if (!sentence.known) return undefined;
  const found = sentence.is;
  return isKind(found, kind) ? found : undefined;
}

function isKind<K extends Sentence['kind']>(
  sentence: Sentence,
  kind: K,
): sentence is Extract<Sentence, { kind: K }> {
  return sentence.kind === kind;
}

/** The level on a day: reductions of a later day have not happened yet. */
export function levelOn(count: Count, day: PlainDate): Fact<Level> {
  const done = count.reductions.filter((one) => !one.on.known || one.on.is <= day);
  const last = done.at(-1);
  return last === undefined ? count.level : { known: true, is: last.to };
}

/** A fact as a decision rests on it; an unknown one shows as "unknown". */
export function seen(path: string, fact: Fact<unknown>): FactSeen {
  if (!fact.known) return { path, seen: 'unknown' };
  return {
    path,
    seen: shownValue(fact.is),
    ...(fact.from === undefined ? {} : { from: fact.from }),
  };
}
