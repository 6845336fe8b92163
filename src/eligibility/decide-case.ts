import { latest, type PlainDate } from '../calendar/plain-date.ts';
import { newSpace } from '../decision/exploring.ts';
import { once } from '../decision/once.ts';
import { surely } from '../decision/surely.ts';
import { type CaseView, type CountView, countViews, partOfFact } from '../law/count-view.ts';
import { alikeLookedAt, countsAlike } from '../law/counts-alike.ts';
import { type Outcome, outcomes } from '../law/outcome.ts';
import { printedNumber } from '../record/case-number.ts';
import type { CourtCase, PersonRecord } from '../record/record.ts';
import { whatFollows } from '../record/what-follows.ts';
import { answerCount, type CountAnswered, type Makers, makers } from './decided-count.ts';
import type { CaseDetermination, CountDetermination } from './determination.ts';
import { retoldCount } from './retold-count.ts';
import type { Alike } from './retold-path.ts';

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
  const followed = whatFollows(record, asOf);
  const views = countViews(followed, asOf, county, newSpace(partOfFact));
  return followed.cases.map((courtCase, index) => answerCase(courtCase, views[index] ?? [], of));
}

/**
 * Of counts alike two are decided: the first finds out what else is read of the others, the second is
 * then decided as every other one would be.
 */
function answerCase(courtCase: CourtCase, views: CaseView, of: Makers): readonly CountAnswered[] {
  const alike = countsAlike(courtCase);
  const lookedAt = new Map<readonly number[], Alike>();
  const second = new Map<Alike, CountAnswered>();
  return views.map((view, place) => {
    const places = alike[place] ?? [place];
    const those = once(lookedAt, places, () => lookedAtOf(places, views));
    const toldAs = second.get(those);
    if (toldAs !== undefined) return answeredAs(toldAs, view);
    const answered = answerCount(view, of, those);
    if (view === those[1]) second.set(those, answered);
    return answered;
  });
}

function lookedAtOf(places: readonly number[], views: CaseView): Alike {
  return places.slice(0, alikeLookedAt).flatMap((place) => views[place] ?? []);
}

function answeredAs(toldAs: CountAnswered, view: CountView): CountAnswered {
  const decided = retoldCount(toldAs.decided, toldAs.view, view, toldAs.alike);
  return { ...toldAs, view, toldAs, decided };
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
