import { latest, type PlainDate } from '../calendar/plain-date.ts';
import { alternativesFor } from '../law/alternatives/alternatives.ts';
import { allCautionsFor } from '../law/cautions/cautions.ts';
import { type CountContext, countContexts } from '../law/count-context.ts';
import { type Outcome, outcomes } from '../law/outcome.ts';
import { planFor } from '../law/plan/plan.ts';
import { requestsFor } from '../law/requests.ts';
import { printedNumber } from '../record/case-number.ts';
import type { CourtCase, PersonRecord } from '../record/record.ts';
import { decideCount } from './decide-count.ts';
import type { CaseDetermination, CountDetermination } from './determination.ts';

/** All that is answered of a count without asking anything. */
export type DecidedCount = Omit<CountDetermination, 'questions'>;

/** A case with its counts, and what it comes to as a whole. */
export interface SummedUp<Count> extends Omit<CaseDetermination, 'counts'> {
  readonly counts: readonly [Count, ...Count[]];
}

/** Every count of a case of the record, against the law as it stood on the day. */
export function decideCase(
  record: PersonRecord,
  courtCase: CourtCase,
  asOf: PlainDate,
): SummedUp<DecidedCount> {
  return summedUp(courtCase, countContexts(record, courtCase, asOf).map(decidedCount));
}

export function decidedCount(context: CountContext): DecidedCount {
  const core = decideCount(context);
  const requests = requestsFor(context, core.outcome, core.routes);
  const found = { ...core, requests };
  return {
    count: context.count.number,
    ...found,
    cautions: allCautionsFor(context, found),
    alternatives: alternativesFor(context, found),
    plan: planFor(context, found),
  };
}

export function summedUp<Count extends Pick<CountDetermination, 'outcome' | 'eligibleOn'>>(
  courtCase: CourtCase,
  [first, ...rest]: readonly Count[],
): SummedUp<Count> {
  if (first === undefined) throw new Error('a case without a count');
  const counts = [first, ...rest] as const;
  const outcome = caseOutcome(counts);
  const eligibleOn = outcome === 'not-yet' ? lastOpening(counts) : undefined;
  return {
    caseNumber: printedNumber(courtCase),
    outcome,
    ...(eligibleOn === undefined ? {} : { eligibleOn }),
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
  counts: readonly Pick<CountDetermination, 'outcome' | 'eligibleOn'>[],
): PlainDate | undefined {
  const waiting = counts.filter((count) => count.outcome === 'not-yet');
  const [first, ...rest] = waiting.flatMap(({ eligibleOn }) => eligibleOn ?? []);
  if (first === undefined || rest.length + 1 < waiting.length) return undefined;
  return latest([first, ...rest]);
}
