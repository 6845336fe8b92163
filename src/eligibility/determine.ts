import { lawReadOn } from '../authority/citing.ts';
import { addYears, type PlainDate } from '../calendar/plain-date.ts';
import { usualCounty } from '../facts/usual-county.ts';
import type { CourtCase, PersonRecord } from '../record/record.ts';
import { askedOnce } from './asked-once.ts';
import { answerRecord, type SummedUp, summedUp } from './decide-case.ts';
import type { CaseDetermination, DecidedCount, Determination, Question } from './determination.ts';
import { askingOf, type CountAsking } from './facts-asked.ts';
import { lawFrom } from './law-from.ts';
import { questionsOf } from './questions.ts';
import { recordQuestions } from './record-questions.ts';
import { decidingAnew } from './with-answer.ts';

/** What was determined, or why nothing was. */
export type Determined =
  | { readonly kind: 'determined'; readonly determination: Determination }
  /** The day is earlier than the law we have written down. */
  | { readonly kind: 'before-the-law'; readonly asOf: PlainDate; readonly lawFrom: PlainDate };

/**
 * Decides every count of the record under the law in force on `asOf`, which is any day from
 * `lawFrom` on, for the court of `county`. It reads no clock: the same record and day give the same
 * answer.
 */
export function determine(
  record: PersonRecord,
  asOf: PlainDate,
  county: string = usualCounty,
): Determined {
  if (asOf < lawFrom) return { kind: 'before-the-law', asOf, lawFrom };
  const [first, ...rest] = record.cases;
  const asking = answerRecord(record, asOf, county).map(askingOf);
  const anew = decidingAnew(record, asOf, county, asking.flat().filter(isFirstAlike));
  const once = askedOnce(asking.flat().map(({ read }) => read));
  const ask = (one: CountAsking) => questionsOf(one, anew, once);
  const cases = [
    determineCase(first, asking[0] ?? [], ask),
    ...rest.map((courtCase, index) => determineCase(courtCase, asking[index + 1] ?? [], ask)),
  ] as const;
  return {
    kind: 'determined',
    determination: {
      asOf,
      lawReadOn,
      lawMayBeStale: addYears(lawReadOn, 1) < asOf,
      cases,
      questions: recordQuestions(cases),
    },
  };
}

/** The cases decided without their questions, or why they were not. */
export type DecidedRecord =
  | { readonly kind: 'decided'; readonly cases: readonly SummedUp<DecidedCount>[] }
  | Extract<Determined, { kind: 'before-the-law' }>;

/** Like `determine`, but without questions: enough to compare one record with another. */
export function decide(
  record: PersonRecord,
  asOf: PlainDate,
  county: string = usualCounty,
): DecidedRecord {
  if (asOf < lawFrom) return { kind: 'before-the-law', asOf, lawFrom };
  const answered = answerRecord(record, asOf, county);
  const cases = record.cases.map((courtCase, index) =>
    summedUp(
      courtCase,
      (answered[index] ?? []).map(({ decided }) => decided),
    ),
  );
  return { kind: 'decided', cases };
}

/** What the first of the counts alike asks holds for the others. */
function isFirstAlike({ read: { view, alike } }: CountAsking): boolean {
  return view === alike[0];
}

function determineCase(
  courtCase: CourtCase,
  counts: readonly CountAsking[],
  ask: (count: CountAsking) => readonly Question[],
): CaseDetermination {
  return summedUp(
    courtCase,
    counts.map((count) => ({ ...count.read.decided, questions: ask(count) })),
  );
}
