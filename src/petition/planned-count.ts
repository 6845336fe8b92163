import {
  codeShort,
  leadingCode,
  printPleadedSection,
  printStatute,
} from '../authority/citation/print.ts';
import type { CountDetermination } from '../eligibility/determination.ts';
import { type Request, type Route, routes } from '../law/outcome.ts';
import type { Count } from '../record/record.ts';
import type { CountOfRecord } from './count-of-record.ts';
import { groundOf } from './grounds.ts';
import type { PlannedCount } from './plan.ts';
import { plannedSentence } from './planned-sentence.ts';

/** Reductions the user requested beyond the default ones. */
export interface ReductionOrders {
  /** Counts for which PC 17(d)(2) is requested. */
  readonly asInfraction: readonly number[];
}

export function plannedCount(
  context: CountOfRecord,
  found: CountDetermination,
  route: Route | undefined,
  orders: ReductionOrders,
): PlannedCount {
  const { count } = context;
  const { atConviction, today, wobbler } = found.level;
  return {
    number: count.number,
    statute: printStatute(count.statute),
    code: leadingCode(count.statute),
    codeShort: codeShort(leadingCode(count.statute)),
    section: printPleadedSection(count.statute),
    ...convictedBy(count),
    ...(count.convictedOn.known ? { convictedOn: count.convictedOn.is } : {}),
    ...(atConviction === undefined ? {} : { levelAtConviction: atConviction }),
    ...(today === undefined ? {} : { levelNow: today }),
    ...reducedBy(context),
    ...(wobbler === undefined ? {} : { wobbler }),
    ...asked(context, found, route, orders),
    sentence: plannedSentence(context.sentence),
  };
}

/** A dismissal with what is asked along with it; or only the reduction, which is discretionary. */
function asked(
  context: CountOfRecord,
  found: CountDetermination,
  route: Route | undefined,
  orders: ReductionOrders,
): Pick<PlannedCount, 'route' | 'ground' | 'discretionary' | 'requests'> {
  if (route === undefined) {
    return { ground: 'as-recorded', discretionary: true, requests: ['17(b)(3)'] };
  }
  return {
    route,
    ground: groundOf(context, found, route),
    discretionary: found.outcome !== 'eligible-mandatory',
    requests: requestsOf(found, orders),
  };
}

function convictedBy({ disposition }: Count): Pick<PlannedCount, 'by'> {
  if (!disposition.known) return {};
  switch (disposition.is) {
    case 'plea-of-guilty':
    case 'plea-of-no-contest':
    case 'verdict':
      return { by: disposition.is };
    case 'convicted':
    case 'dismissed':
    case 'acquitted':
    case 'diverted':
    case 'pending':
      return {};
  }
}

/** The last order on the level as of the day. */
function reducedBy({ count, asOf }: CountOfRecord): Pick<PlannedCount, 'reduced'> {
  const last = count.reductions.filter(({ on }) => !on.known || on.is <= asOf).at(-1);
  if (last === undefined) return {};
  return { reduced: { under: last.under, ...(last.on.known ? { on: last.on.is } : {}) } };
}

/** The count's route, if our petitions use it. */
export function ownRoute(found: CountDetermination): Route | undefined {
  return routes.find((route) => route === found.route);
}

/**
 * PC 17(b)(3) is requested whenever it is open: a misdemeanor "for all purposes" costs nothing. PC
 * 17(d)(2) only if the user asks: dismissal excludes infractions (1203.4(b), 1203.4a(d)), so the
 * reduction can forfeit the very relief the petition is for.
 */
function requestsOf(found: CountDetermination, orders: ReductionOrders): readonly Request[] {
  const open = found.requests.map((further) => further.request);
  return open.filter(
    (request) =>
      request === '17(b)(3)' ||
      (request === '17(d)(2)' && orders.asInfraction.includes(found.count)),
  );
}
