import { latest, type PlainDate } from '../calendar/plain-date.ts';
import { newSpace } from '../decision/exploring.ts';
import { surely } from '../decision/surely.ts';
import { countViews, partOfFact } from '../law/count-view.ts';
import { type Outcome, outcomes } from '../law/outcome.ts';
import { printedNumber } from '../record/case-number.ts';
import type { CourtCase, PersonRecord } from '../record/record.ts';
import { whatFollows } from '../record/what-follows.ts';
import { answerCount, type CountAnswered, makers } from './decided-count.ts';
import type { CaseDetermination, CountDetermination } from './determination.ts';

/** A case with its counts, and the answer for the case as a whole. */
export interface SummedUp<Count> extends Omit<CaseDetermination, 'counts'> {
  readonly counts: readonly [Count, ...Count[]];
}

/** The answers for every count of the record, case by case. */
export function answerRecord(
  record: PersonRecord,
  asOf: PlainDate,
  county: string,
): readonly (readonly CountAnswered[])[] {
  const of = makers();
  return countViews(whatFollows(record, asOf), asOf, county, newSpace(partOfFact)).map((counts) =>
    counts.map((view) => answerCount(view, of)),
  );
}

export function summedUp<
  Count extends Pick<CountDetermination, 'outcome' | 'eligibleOn' | 'atTheEarliest'>,
>(courtCase: CourtCase, [first, ...rest]: readonly Count[]): SummedUp<Count> {
  const counts = [surely(first, 'a case without a count'), ...rest] as const;
  const outcome = caseOutcome(counts);
  const waiting = counts.filter((count) => count.outcome === 'not-yet');
  const eligibleOn = outcome === 'not-yet' ? lastOpening(waiting) : undefined;
  const early = outcome === 'not-yet' && waiting.some(({ atTheEarliest }) => atTheEarliest);
  return {
    caseNumber: printedNumber(courtCase),
    outcome,
    ...(eligibleOn === undefined ? {} : { eligibleOn }),
    ...(early ? { atTheEarliest: true } : {}),
    counts,
  };
}

/**
 * The least favorable of the counts that can be petitioned. A count that never can be holds nothing
 * up.
 */
function caseOutcome(counts: readonly Pick<CountDetermination, 'outcome'>[]): Outcome {
  const open = counts.filter((count) => count.outcome !== 'ineligible');
  return (
    [...outcomes].reverse().find((one) => open.some((count) => count.outcome === one)) ??
    'ineligible'
  );
}

/** The day the last of its counts opens; none if one of them has no known day. */
function lastOpening(
  waiting: readonly Pick<CountDetermination, 'eligibleOn'>[],
): PlainDate | undefined {
  const [first, ...rest] = waiting.flatMap(({ eligibleOn }) => eligibleOn ?? []);
  if (first === undefined || rest.length + 1 < waiting.length) return undefined;
  return latest([first, ...rest]);
}
