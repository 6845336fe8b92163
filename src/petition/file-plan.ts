import { printStatute } from '../authority/citation/print.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { CaseDetermination, CountDetermination } from '../eligibility/determination.ts';
import { type Route, routes } from '../law/outcome.ts';
import type { Count, CourtCase, Hearing, PersonRecord } from '../record/record.ts';
import { leftToComplete } from './by-hand.ts';
import { captionOf } from './caption.ts';
import { countsOfRecord } from './count-of-record.ts';
import { immigrationAdvice } from './immigration-advice.ts';
import type { Ask, CourthouseBlock, FilingPlan, PlannedCount, ProsecutorToServe } from './plan.ts';
import { ownRoute, plannedCount, type ReductionOrders } from './planned-count.ts';
import { plannedHearing } from './planned-hearing.ts';
import { presentStatements, statusOf } from './present-status.ts';
import { type FilingOrders, type NotReady, readiness } from './readiness.ts';
import { writtenName } from './written-name.ts';

/** Where a case is filed and who is served, from the county's profile. */
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
  /** The hearing the user gave, or else the record's. */
  readonly hearing?: Hearing;
  readonly orders: FilingOrders & Partial<ReductionOrders>;
}

export type Filing =
  | { readonly ready: true; readonly plan: FilingPlan }
  | { readonly ready: false; readonly why: NotReady };

/** What one case's petition requests, for which counts, and what is left to fill in by hand. */
export function filePlan(input: CaseToFile): Filing {
  const { record, found, orders } = input;
  const ready = readiness(found, orders, record.filer);
  if (!ready.ready) return ready;
  const [first, ...rest] = planned(input, ready.counts);
  if (first === undefined) return { ready: false, why: { kind: 'nothing-to-petition' } };
  const plan = withoutByHand(input, [first, ...rest]);
  const confidential = record.petitioner.mailingAddress.kind === 'confidential';
  return { ready: true, plan: { ...plan, byHand: leftToComplete(plan, confidential) } };
}

function withoutByHand(
  input: CaseToFile,
  counts: FilingPlan['counts'],
): Omit<FilingPlan, 'byHand'> {
  const { record, courtCase, found, venue, orders } = input;
  return {
    asOf: input.asOf,
    caption: captionOf(record, courtCase, venue.county, venue.courthouse),
    petitioner: writtenName(record.petitioner.name),
    immigrationAdvice: immigrationAdvice(record),
    ...caseFacts(courtCase),
    ...presentFacts(input, counts),
    counts,
    leftOut: leftOut(courtCase, found, counts),
    asks: asksOf(counts),
    statement: courtCase.statement,
    discretionary: counts.some((count) => count.discretionary),
    writtenDeclaration: counts.some(isInfractionUnder1203_4a),
    declaration: declarationOf(counts, courtCase),
    serve: venue.serve,
    requests: hearingRequests(record),
    determination: found,
    ...(orders.override === undefined ? {} : { override: orders.override }),
  };
}

/** What the docket says about the case, besides its counts. */
function caseFacts({ judgmentOn, obligations }: CourtCase) {
  const { owed } = obligations.restitution;
  return {
    ...(judgmentOn.known ? { judgmentOn: judgmentOn.is } : {}),
    programs: obligations.programs.known
      ? obligations.programs.is.flatMap(({ name, done }) => (done.known && done.is ? [name] : []))
      : [],
    restitutionOwed: owed.known && owed.is > 0,
  };
}

/** What is true on the day of the papers: the person's status, and any hearing that is set. */
function presentFacts(input: CaseToFile, counts: FilingPlan['counts']) {
  const asked = counts.flatMap(({ route }) => route ?? []);
  const present = presentStatements(input.record, asked, input.asOf);
  const hearing = input.hearing ?? input.courtCase.hearing;
  return {
    present,
    status: statusOf(present),
    ...(hearing === undefined ? {} : { hearing: plannedHearing(hearing) }),
  };
}

function planned(
  { record, courtCase, orders, asOf }: CaseToFile,
  ready: readonly CountDetermination[],
): readonly PlannedCount[] {
  const reductions = { asInfraction: orders.asInfraction ?? [] };
  return countsOfRecord(record, courtCase, asOf).flatMap((context) => {
    const found = ready.find((one) => one.count === context.count.number);
    if (found === undefined) return [];
    const route = orders.reductionOnly === true ? undefined : ownRoute(found);
    if (route === undefined && orders.reductionOnly !== true) return [];
    return [plannedCount(context, found, route, reductions)];
  });
}

/** Required if the petition is discretionary, or by PC 1203.4a(f). */
function declarationOf(
  counts: FilingPlan['counts'],
  { statement }: CourtCase,
): FilingPlan['declaration'] {
  if (statement.length > 0) return 'own-words';
  const owed = counts.some(
    (count) => count.discretionary || count.requests.length > 0 || isInfractionUnder1203_4a(count),
  );
  return owed ? 'to-write' : 'none';
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

/** One request per route, in the published order of routes. */
function asksOf(counts: FilingPlan['counts']): FilingPlan['asks'] {
  return routes.flatMap((route) => askFor(route, counts));
}

function askFor(route: Route, counts: readonly PlannedCount[]): readonly Ask[] {
  const [first, ...rest] = counts.filter((count) => count.route === route);
  if (first === undefined) return [];
  return [{ route, counts: [first.number, ...rest.map((count) => count.number)] }];
}

/** PC 1203.4a(f): relief from an infraction is asked by written declaration. */
function isInfractionUnder1203_4a(count: PlannedCount): boolean {
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
