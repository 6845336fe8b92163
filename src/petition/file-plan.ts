import { printStatute } from '../authority/citation/print.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { CaseDetermination, CountDetermination } from '../eligibility/determination.ts';
import { known } from '../facts/fact.ts';
import { type Route, routes } from '../law/outcome.ts';
import type { Count, CourtCase, Hearing, PersonRecord } from '../record/record.ts';
import { leftForAHand } from './by-hand.ts';
import { captionOf } from './caption.ts';
import type { Ask, CourthouseBlock, FilingPlan, PlannedCount, ProsecutorToServe } from './plan.ts';
import { ownRoute, plannedCount, type ReductionOrders } from './planned-count.ts';
import { presentStatus } from './present-status.ts';
import { type FilingOrders, type NotReady, readiness } from './readiness.ts';

/** Where a case is filed and who is served, as the county's profile knows it. */
export interface Venue {
  readonly county: string;
  readonly courthouse: CourthouseBlock;
  readonly serve: ProsecutorToServe;
}

export interface CaseToFile {
  readonly record: PersonRecord;
  readonly courtCase: CourtCase;
  readonly found: CaseDetermination;
  readonly venue: Venue;
  readonly asOf: PlainDate;
  /** A hearing named by the user; the record's own otherwise. */
  readonly hearing?: Hearing;
  readonly orders: FilingOrders & Partial<ReductionOrders>;
}

export type Filing =
  | { readonly ready: true; readonly plan: FilingPlan }
  | { readonly ready: false; readonly why: NotReady };

/** What is asked of the court in one case, for which counts, and what is left for a hand. */
export function filePlan(input: CaseToFile): Filing {
  const { record, found, orders } = input;
  const ready = readiness(found, orders, record.filer);
  if (!ready.ready) return ready;
  const [first, ...rest] = planned(input, ready.counts);
  if (first === undefined) return { ready: false, why: { kind: 'nothing-to-petition' } };
  const plan = withoutByHand(input, [first, ...rest]);
  return { ready: true, plan: { ...plan, byHand: leftForAHand(plan, record) } };
}

function withoutByHand(
  input: CaseToFile,
  counts: FilingPlan['counts'],
): Omit<FilingPlan, 'byHand'> {
  const { record, courtCase, found, venue, orders } = input;
  const hearing = input.hearing ?? courtCase.hearing;
  return {
    asOf: input.asOf,
    caption: captionOf(record, courtCase, venue.county, venue.courthouse),
    counts,
    leftOut: leftOut(courtCase, found, counts),
    asks: asksOf(counts),
    statement: courtCase.statement,
    discretionary: counts.some((count) => count.discretionary),
    writtenDeclaration: counts.some(asksOfAnInfraction),
    status: presentStatus(record.circumstances, input.asOf),
    serve: venue.serve,
    ...(hearing === undefined ? {} : { hearing }),
    requests: hearingRequests(record),
    determination: found,
    ...(orders.override === undefined ? {} : { override: orders.override }),
  };
}

function planned(
  { courtCase, orders }: CaseToFile,
  ready: readonly CountDetermination[],
): readonly PlannedCount[] {
  const reductions = { asInfraction: orders.asInfraction ?? [] };
  return inOrder(courtCase.counts).flatMap((count) => {
    const found = ready.find((one) => one.count === count.number);
    const route = found === undefined ? undefined : ownRoute(found);
    if (found === undefined || route === undefined) return [];
    const sentence = count.sentence === undefined ? courtCase.sentence : known(count.sentence);
    return [plannedCount(count, found, route, reductions, sentence)];
  });
}

function inOrder(counts: readonly Count[]): readonly Count[] {
  return [...counts].sort((a, b) => a.number - b.number);
}

function leftOut(
  courtCase: CourtCase,
  found: CaseDetermination,
  counts: readonly PlannedCount[],
): FilingPlan['leftOut'] {
  const asked = new Set(counts.map((count) => count.number));
  return inOrder(courtCase.counts)
    .filter((count) => !asked.has(count.number))
    .map((count) => ({
      number: count.number,
      statute: printStatute(count.statute),
      outcome: found.counts.find((one) => one.count === count.number)?.outcome ?? 'ineligible',
    }));
}

/** One ask a route, in the published order of routes. */
function asksOf(counts: FilingPlan['counts']): FilingPlan['asks'] {
  const [first] = counts;
  const asks = routes.flatMap((route) => askFor(route, counts));
  const [head = { route: first.route, counts: [first.number] }, ...rest] = asks;
  return [head, ...rest];
}

function askFor(route: Route, counts: readonly PlannedCount[]): readonly Ask[] {
  const [first, ...rest] = counts.filter((count) => count.route === route);
  if (first === undefined) return [];
  return [{ route, counts: [first.number, ...rest.map((count) => count.number)] }];
}

/** PC 1203.4a(f): relief from an infraction is asked by written declaration. */
function asksOfAnInfraction(count: PlannedCount): boolean {
  return (
    (count.route === '1203.4a-a' || count.route === '1203.4a-b') && count.levelNow === 'infraction'
  );
}

function hearingRequests({ petitioner }: PersonRecord): FilingPlan['requests'] {
  return {
    ...(petitioner.interpreter === undefined ? {} : { interpreter: petitioner.interpreter }),
    ...(petitioner.accommodation === undefined ? {} : { accommodation: petitioner.accommodation }),
  };
}
