import { lawReadOn } from '../authority/citing.ts';
import { addYears, latest, type PlainDate, plain } from '../calendar/plain-date.ts';
import { alternativesFor } from '../law/alternatives/alternatives.ts';
import { allCautionsFor } from '../law/cautions/cautions.ts';
import { type CountContext, countContexts } from '../law/count-context.ts';
import { outcomes } from '../law/outcome.ts';
import { planFor } from '../law/plan/plan.ts';
import { requestsFor } from '../law/requests.ts';
import { printedNumber } from '../record/case-number.ts';
import type { CourtCase, PersonRecord } from '../record/record.ts';
import { decideCount } from './decide-count.ts';
import type { CaseDetermination, CountDetermination, Determination } from './determination.ts';
import { recordQuestions } from './questions/of-the-record.ts';
import { questionsFor } from './questions/questions.ts';

/** The first day that the tables of the law reach back to. */
export const lawFrom = plain('2016-01-01');

export type Determined =
  | { readonly kind: 'determined'; readonly determination: Determination }
  /** The day lies before the law that is written down here. */
  | { readonly kind: 'before-the-law'; readonly asOf: PlainDate; readonly lawFrom: PlainDate };

/** Every count of every case of the record, against the law as it stood on the day. */
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
  const [first, ...rest] = countContexts(record, courtCase, asOf).map(determineCount);
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

function determineCount(context: CountContext): CountDetermination {
  const core = decideCount(context);
  const requests = requestsFor(context, core.outcome, core.routes);
  const found = { ...core, requests };
  return {
    count: context.count.number,
    ...found,
    questions: questionsFor(context, core),
    cautions: allCautionsFor(context, found),
    alternatives: alternativesFor(context, found),
    plan: planFor(context, found),
  };
}

/** The least favourable of the counts that can be petitioned; what is left out for good holds nothing up. */
function caseOutcome(
  counts: readonly Pick<CountDetermination, 'outcome'>[],
): CaseDetermination['outcome'] {
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
  return waiting.reduce<PlainDate | undefined>((last, { eligibleOn }, index) => {
    if (eligibleOn === undefined) return undefined;
    if (index === 0) return eligibleOn;
    return last === undefined ? undefined : latest([eligibleOn, last]);
  }, undefined);
}
