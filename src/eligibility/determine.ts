import { lawReadOn } from '../authority/citing.ts';
import { addYears, type PlainDate, plain } from '../calendar/plain-date.ts';
import { type CountContext, countContexts } from '../law/count-context.ts';
import type { CourtCase, PersonRecord } from '../record/record.ts';
import { decidedCount, summedUp } from './decide-case.ts';
import type { CaseDetermination, CountDetermination, Determination } from './determination.ts';
import { recordQuestions } from './questions/of-the-record.ts';
import { questionsFor } from './questions/questions.ts';

/** The first day that the tables of the law reach back to. */
export const lawFrom = plain('2016-01-01');

/** What was determined, or why nothing was. */
export type Determined =
  | { readonly kind: 'determined'; readonly determination: Determination }
  /** The day lies before the law that is written down here. */
  | { readonly kind: 'before-the-law'; readonly asOf: PlainDate; readonly lawFrom: PlainDate };

/**
 * Every count of every case of the record, against the law as it stood on `asOf`, which is any day from
 * `lawFrom` on. The same record and day give the same answer: no clock is read.
 */
export function determine(record: PersonRecord, asOf: PlainDate): Determined {
  if (asOf < lawFrom) return { kind: 'before-the-law', asOf, lawFrom };
  const [first, ...rest] = record.cases;
  const cases = [
    determineCase(record, first, asOf),
    ...rest.map((courtCase) => determineCase(record, courtCase, asOf)),
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

function determineCase(
  record: PersonRecord,
  courtCase: CourtCase,
  asOf: PlainDate,
): CaseDetermination {
  return summedUp(courtCase, countContexts(record, courtCase, asOf).map(determineCount));
}

function determineCount(context: CountContext): CountDetermination {
  const decided = decidedCount(context);
  return { ...decided, questions: questionsFor(context, decided) };
}
