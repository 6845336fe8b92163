import {
  codeShort,
  leadingCode,
  printPleadedSection,
  printStatute,
} from '../authority/citation/print.ts';
import type { CountDetermination } from '../eligibility/determination.ts';
import type { Fact } from '../facts/fact.ts';
import { type Request, type Route, routes } from '../law/outcome.ts';
import type { Count, Level, Sentence } from '../record/record.ts';
import type { PlannedCount } from './plan.ts';

/** Which reductions the user asked for beyond those that are asked for by default. */
export interface ReductionOrders {
  /** Counts for which PC 17(d)(2) is asked. */
  readonly asInfraction: readonly number[];
}

export function plannedCount(
  count: Count,
  found: CountDetermination,
  route: Route,
  orders: ReductionOrders,
  sentence: Fact<Sentence>,
): PlannedCount {
  const now = levelNow(count);
  return {
    number: count.number,
    statute: printStatute(count.statute),
    codeShort: codeShort(leadingCode(count.statute)),
    section: printPleadedSection(count.statute),
    ...(count.convictedOn.known ? { convictedOn: count.convictedOn.is } : {}),
    ...(count.level.known ? { levelAtConviction: count.level.is } : {}),
    ...(now === undefined ? {} : { levelNow: now }),
    ...(count.wobbler.known ? { wobbler: count.wobbler.is } : {}),
    route,
    discretionary: found.outcome !== 'eligible-mandatory',
    requests: requestsOf(found, orders),
    ...deferredEntry(sentence),
  };
}

function deferredEntry(sentence: Fact<Sentence>): Pick<PlannedCount, 'deferredEntry'> {
  if (!sentence.known || sentence.is.kind !== 'deferred-entry') return {};
  const { grantedOn, dismissedOn } = sentence.is;
  return {
    deferredEntry: {
      ...(grantedOn.known ? { grantedOn: grantedOn.is } : {}),
      ...(dismissedOn.known ? { dismissedOn: dismissedOn.is } : {}),
    },
  };
}

/** The route of a count, where it is one that a petition of ours asks for. */
export function ownRoute(found: CountDetermination): Route | undefined {
  return routes.find((route) => route === found.route);
}

function levelNow(count: Count): Level | undefined {
  const last = count.reductions.at(-1);
  if (last !== undefined) return last.to;
  return count.level.known ? count.level.is : undefined;
}

/**
 * PC 17(b)(3) is asked for wherever it is open: a misdemeanor "for all purposes" costs nothing.
 * PC 17(d)(2) only when it was asked for: dismissal leaves out infractions (1203.4(b), 1203.4a(d)),
 * so that the reduction can forfeit the very relief that the petition is for.
 */
function requestsOf(found: CountDetermination, orders: ReductionOrders): readonly Request[] {
  const open = found.requests.map((further) => further.request);
  return open.filter(
    (request) =>
      request === '17(b)(3)' ||
      (request === '17(d)(2)' && orders.asInfraction.includes(found.count)),
  );
}
