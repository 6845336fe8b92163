import type { PlainDate } from '../../src/calendar/plain-date.ts';
import type { Outcome, ReferredRoute, Route } from '../../src/law/outcome.ts';
import type { Count, CourtCase, PersonRecord } from '../../src/record/record.ts';
import { decideCase } from '../eligibility/decide-case.ts';
import type { Asked } from './bars/bar.ts';

/** What the program says about one route for one count. */
export interface SaidOfRoute {
  readonly route: Route | ReferredRoute;
  readonly outcome: Outcome;
}

/** What the program says about one count: the outcome, its route, and every route tried. */
export interface SaidOfCount {
  readonly asked: Asked;
  readonly outcome: Outcome;
  readonly route: Route | ReferredRoute;
  readonly opensOn?: PlainDate;
  readonly routes: readonly SaidOfRoute[];
}

/**
 * Every count in the record, decided as a determination decides it but without the questions, which
 * take most of the time and never open a route.
 */
export function saidOf(record: PersonRecord, day: PlainDate): readonly SaidOfCount[] {
  return record.cases.flatMap((courtCase) => saidOfCase(record, courtCase, day));
}

function saidOfCase(
  record: PersonRecord,
  courtCase: CourtCase,
  day: PlainDate,
): readonly SaidOfCount[] {
  const of = (count: Count): Asked => ({ record, courtCase, count, day });
  return decideCase(record, courtCase, day).counts.flatMap((found) => {
    const { outcome, route, eligibleOn, routes } = found;
    const count = courtCase.counts.find((one) => one.number === found.count);
    if (count === undefined) return [];
    return {
      asked: of(count),
      outcome,
      route: route ?? '1203.4-fulfilled',
      ...(eligibleOn === undefined ? {} : { opensOn: eligibleOn }),
      routes: routes.map(({ route, outcome: its }) => ({ route, outcome: its })),
    };
  });
}

export function isEligible(outcome: Outcome): boolean {
  return outcome === 'eligible-mandatory' || outcome === 'eligible-discretionary';
}
