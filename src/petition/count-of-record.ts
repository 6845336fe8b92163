import type { PlainDate } from '../calendar/plain-date.ts';
import { type Fact, known } from '../facts/fact.ts';
import type { Count, CourtCase, PersonRecord, Sentence } from '../record/record.ts';
import { whatFollows } from '../record/what-follows.ts';

/** One count from the record, with what follows from it: what a petition may plead. */
export interface CountOfRecord {
  readonly record: PersonRecord;
  readonly courtCase: CourtCase;
  readonly count: Count;
  /** The count's own sentence, or the case's. */
  readonly sentence: Fact<Sentence>;
  readonly asOf: PlainDate;
}

/** A case's counts, in numerical order. */
export function countsOfRecord(
  record: PersonRecord,
  courtCase: CourtCase,
  asOf: PlainDate,
): readonly CountOfRecord[] {
  const whole = whatFollows(record, asOf);
  const found = whole.cases[record.cases.indexOf(courtCase)] ?? courtCase;
  return [...found.counts]
    .sort((a, b) => a.number - b.number)
    .map((count) => ({
      record: whole,
      courtCase: found,
      count,
      sentence: count.sentence === undefined ? found.sentence : known(count.sentence),
      asOf,
    }));
}
