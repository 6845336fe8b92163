import { latest, type PlainDate } from '../calendar/plain-date.ts';
import { newSpace } from '../decision/exploring.ts';
import { countViews } from '../law/count-view.ts';
import { type Outcome, outcomes } from '../law/outcome.ts';
import { printedNumber } from '../record/case-number.ts';
import type { CourtCase, PersonRecord } from '../record/record.ts';
import { whatFollows } from '../record/what-follows.ts';
import { answerCount, type CountAnswered, makers } from './decided-count.ts';
import type { CaseDetermination, CountDetermination, DecidedCount } from './determination.ts';

/** A case with its counts, and what it comes to as a whole. */
export interface SummedUp<Count> extends Omit<CaseDetermination, 'counts'> {
  readonly counts: readonly [Count, ...Count[]];
}

/** The county whose court is asked, where nobody says another. */
export const thisCounty = 'Los Angeles';

/** Every count of every case of the record, answered, by cases. */
export function answerRecord(
  record: PersonRecord,
  asOf: PlainDate,
  county: string,
): readonly (readonly CountAnswered[])[] {
  const of = makers();
  return countViews(whatFollows(record, asOf), asOf, county, newSpace()).map((counts) =>
    counts.map((view) => answerCount(view, of)),
  );
}

/** Every count of a case of the record, against the law as it stood on the day; nothing is asked. */
export function decideCase(
  record: PersonRecord,
  courtCase: CourtCase,
  asOf: PlainDate,
  county: string = thisCounty,
): SummedUp<DecidedCount> {
  const of = makers();
  const views = countViews(whatFollows(record, asOf), asOf, county, newSpace());
  const counts = views[record.cases.indexOf(courtCase)] ?? [];
  return summedUp(
    courtCase,
    counts.map((view) => answerCount(view, of).decided),
  );
}

export function summedUp<
  Count extends Pick<CountDetermination, 'outcome' | 'eligibleOn' | 'atTheEarliest'>,
>(courtCase: CourtCase, [first, ...rest]: readonly Count[]): SummedUp<Count> {
  if (first === undefined) throw new Error('a case without a count');
  const counts = [first, ...rest] as const;
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

/** The least favorable of the counts that can be petitioned; what is left out for good holds nothing up. */
function caseOutcome(counts: readonly Pick<CountDetermination, 'outcome'>[]): Outcome {
  const open = counts.filter((count) => count.outcome !== 'ineligible');
  return (
    [...outcomes].reverse().find((one) => open.some((count) => count.outcome === one)) ??
    'ineligible'
  );
}

/** The day on which the last of its counts opens; none where one of them has no known day. */
function lastOpening(
  waiting: readonly Pick<CountDetermination, 'eligibleOn'>[],
): PlainDate | undefined {
  const [first, ...rest] = waiting.flatMap(({ eligibleOn }) => eligibleOn ?? []);
  if (first === undefined || rest.length + 1 < waiting.length) return undefined;
  return latest([first, ...rest]);
}
