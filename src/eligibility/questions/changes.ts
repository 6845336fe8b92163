import type { CountContext } from '../../law/count-context.ts';
import { known } from '../../record/fact.ts';
import type {
  Circumstances,
  Count,
  CourtCase,
  Obligations,
  PersonRecord,
  Program,
  Sentence,
  SinceJudgment,
} from '../../record/record.ts';
import type { Change } from './askable-fact.ts';

/** Where a count stands in the record: the index of its case, and its own in the case. */
export interface Place {
  readonly courtCase: number;
  readonly count: number;
}

export function placeOf({ record, courtCase, count }: CountContext): Place {
  return {
    courtCase: record.cases.indexOf(courtCase),
    count: courtCase.counts.indexOf(count),
  };
}

/** Each change reads the record anew, so that the changes of several answers add up. */
export function inCircumstances(change: Partial<Circumstances>): Change {
  return (record) => ({ ...record, circumstances: { ...record.circumstances, ...change } });
}

export function inCase(at: number, change: (courtCase: CourtCase) => CourtCase): Change {
  return (record) => {
    const [first, ...rest] = record.cases.map((one, index) => (index === at ? change(one) : one));
    return first === undefined ? record : { ...record, cases: [first, ...rest] };
  };
}

export function inCount(at: Place, change: (count: Count) => Count): Change {
  return inCase(at.courtCase, (courtCase) => {
    const [first, ...rest] = courtCase.counts.map((one, index) =>
      index === at.count ? change(one) : one,
    );
    return first === undefined ? courtCase : { ...courtCase, counts: [first, ...rest] };
  });
}

/** The count as the offense itself, where it might have been an attempt. */
export function asOffense({ mayBeAttempt: _, ...count }: Count): Count {
  return count;
}

export function asAttempt(count: Count): Count {
  const { statute, ...told } = asOffense(count);
  return { ...told, statute: { ...statute, inchoate: 'attempt' } };
}

export function sinceJudgment(at: number, change: Partial<SinceJudgment>): Change {
  return inCase(at, (one) => ({ ...one, since: { ...one.since, ...change } }));
}

export function inObligation(
  at: number,
  kind: 'restitution' | 'fine',
  change: Partial<Obligations['fine']>,
): Change {
  return inCase(at, (one) => ({
    ...one,
    obligations: { ...one.obligations, [kind]: { ...one.obligations[kind], ...change } },
  }));
}

/** One of the classes and programs of the case, by its place in the list. */
export function inProgram(at: number, position: number, change: Partial<Program>): Change {
  return inCase(at, (one) => ({
    ...one,
    obligations: {
      ...one.obligations,
      programs: one.obligations.programs.map((program, index) =>
        index === position ? { ...program, ...change } : program,
      ),
    },
  }));
}

/** The sentence of the count: its own where it carries one, the case's otherwise. */
export function inSentence(at: Place, change: (sentence: Sentence) => Sentence): Change {
  return (record) => {
    const courtCase = record.cases[at.courtCase];
    const own = courtCase?.counts[at.count]?.sentence;
    if (own !== undefined) {
      return inCount(at, (count) => ({ ...count, sentence: change(own) }))(record);
    }
    if (courtCase?.sentence.known !== true) return record;
    const changed = known(change(courtCase.sentence.is));
    return inCase(at.courtCase, (one) => ({ ...one, sentence: changed }))(record);
  };
}

/** A change of a sentence of one kind; a sentence of another kind stays as it is. */
export function ofKind<K extends Sentence['kind']>(
  kind: K,
  change: (sentence: Extract<Sentence, { kind: K }>) => Sentence,
): (sentence: Sentence) => Sentence {
  const isKind = (one: Sentence): one is Extract<Sentence, { kind: K }> => one.kind === kind;
  return (sentence) => (isKind(sentence) ? change(sentence) : sentence);
}

export function withRecord(context: CountContext, record: PersonRecord): CountContext | undefined {
  const at = placeOf(context);
  const courtCase = record.cases[at.courtCase];
  const count = courtCase?.counts[at.count];
  if (courtCase === undefined || count === undefined) return undefined;
  const sentence =
    count.sentence === undefined ? courtCase.sentence : known<Sentence>(count.sentence);
  return { ...context, record, courtCase, count, sentence };
}
