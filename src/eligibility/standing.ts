import type { PlainDate } from '../calendar/plain-date.ts';
import type { Answer } from '../decision/answer.ts';
import {
  combining,
  type Diagram,
  type Diagrams,
  diagramsOf,
  mapped,
  results,
} from '../decision/diagram.ts';
import { earlierOpening, isToldOf, nameOfOpening, type Opening } from '../decision/opening.ts';
import { surely } from '../decision/surely.ts';
import { earliestOf } from '../decision/told.ts';
import {
  isEligible,
  type Outcome,
  outcomes,
  type ReferredRoute,
  type Route,
  routes,
} from '../law/outcome.ts';
import type { RouteRule } from '../law/route-rule.ts';
import type { TriedRoute } from './judged-count.ts';

/** A count's answer when all facts are known: the best of its routes, by the published orders. */
export interface Standing {
  readonly outcome: Outcome;
  readonly route: Route | ReferredRoute;
  /** For not-yet: the day it opens, if a day in the record settles it. */
  readonly opensOn?: Opening;
}

/** The standings of one determination share their diagrams. */
export interface Standings {
  readonly diagrams: Diagrams<Standing>;
  /** The better of two. */
  readonly best: (a: Diagram<Standing>, b: Diagram<Standing>) => Diagram<Standing>;
}

export function newStandings(): Standings {
  const diagrams = diagramsOf(nameOfStanding);
  return { diagrams, best: combining(diagrams, better, whereOneIsNever) };
}

function nameOfStanding({ outcome, route, opensOn }: Standing): string {
  return `${outcome} ${route} ${opensOn === undefined ? '' : nameOfOpening(opensOn)}`;
}

/** A route that is closed for good either way changes nothing next to another route. */
function whereOneIsNever(
  a: Diagram<Standing>,
  b: Diagram<Standing>,
): Diagram<Standing> | undefined {
  return b.kind === 'leaf' && b.is.outcome === 'ineligible' ? a : undefined;
}

/** The best of all routes, for every way the unknown facts could turn out. */
export function standingOf(tried: readonly TriedRoute[], of: Standings): Diagram<Standing> {
  const [first, ...rest] = tried.map(({ rule, answer }) =>
    mapped(of.diagrams, answer, (one) => standing(rule, one)),
  );
  return rest.reduce((best, one) => of.best(best, one), surely(first, 'no route was tried'));
}

function standing({ route, grants }: RouteRule, answer: Answer): Standing {
  switch (answer.is) {
    case 'yes':
      return {
        outcome: grants === 'mandatory' ? 'eligible-mandatory' : 'eligible-discretionary',
        route,
      };
    case 'no':
      return {
        outcome: 'not-yet',
        route,
        ...(answer.opensOn === undefined ? {} : { opensOn: answer.opensOn }),
      };
    case 'unsettled':
      return { outcome: 'needs-lawyer', route };
    case 'never':
      return { outcome: 'ineligible', route };
  }
}

/**
 * The fire crew remedy need not wait until supervision ends: if no petition of ours is open today,
 * it comes before one that must wait.
 */
function better(a: Standing, b: Standing): Standing {
  if (isFireCrew(b) && !isEligible(a.outcome)) return b;
  if (isFireCrew(a) && !isEligible(b.outcome)) return a;
  if (isForALawyer(a, b)) return a;
  if (isForALawyer(b, a)) return b;
  const [one, two] = [rank(a), rank(b)];
  if (one !== two) return one < two ? a : b;
  return a.outcome === 'not-yet' ? opensFirst(a, b) : a;
}

/** What may be open today, on one reading, is not hidden behind a route that must wait. */
function isForALawyer(one: Standing, other: Standing): boolean {
  return one.outcome === 'needs-lawyer' && other.outcome === 'not-yet';
}

function isFireCrew({ outcome, route }: Standing): boolean {
  return route === '1203.4b' && outcome === 'needs-lawyer';
}

function rank({ outcome }: Standing): number {
  return outcomes.indexOf(outcome);
}

/** Of two that are not open yet, the one that opens first; an unknown day may reverse that. */
function opensFirst(a: Standing, b: Standing): Standing {
  if (b.opensOn === undefined) return a;
  if (a.opensOn === undefined) return b;
  const first = isToldFirst(b.opensOn, a.opensOn) ? b : a;
  return { ...first, opensOn: earlierOpening(a.opensOn, b.opensOn) };
}

/** A day without even a known year is not put before another. */
function isToldFirst(one: Opening, other: Opening): boolean {
  return isToldOf(one) && (!isToldOf(other) || one.from < other.from);
}

/** What can be said on the present record: what holds however the unknown facts turn out. */
export interface AsItStands {
  readonly outcome: Outcome;
  readonly route: Route | ReferredRoute;
  readonly eligibleOn?: PlainDate;
  readonly atTheEarliest?: true;
}

/**
 * Open, never, and a question for a lawyer are said only if every way the facts could turn out
 * agrees, and open only on the same route. If nothing is open today in any of them, and time lifts
 * the bar in some, the answer is not yet: at the earliest, unless all name the same day.
 */
export function asItStands(diagram: Diagram<Standing>): AsItStands {
  return inAllOf(results(diagram));
}

/** The same for all standings that are possible. */
export function inAllOf(all: readonly Standing[]): AsItStands {
  const { outcome: first } = surely(all[0], 'a count without a standing');
  const open = all.filter(({ outcome }) => isEligible(outcome));
  if (open.length === all.length) return sameOpening(all) ?? needsFacts(all);
  if (open.length > 0) return needsFacts(all);
  const waiting = all.filter(({ outcome }) => outcome === 'not-yet');
  if (waiting.length > 0) return notYet(waiting, waiting.length === all.length);
  return all.every(({ outcome }) => outcome === first)
    ? { outcome: first, route: bestOf(all).route }
    : needsFacts(all);
}

function sameOpening(all: readonly Standing[]): AsItStands | undefined {
  const [first] = all;
  if (first === undefined || all.some(({ outcome }) => outcome !== first.outcome)) return undefined;
  const found = new Set(all.map(({ route }) => route));
  if (found.size === 1) return { outcome: first.outcome, route: first.route };
  const jail = [...found].every(
    (route) => route === '1203.41-split' || route === '1203.41-straight',
  );
  return jail ? { outcome: first.outcome, route: '1203.41-jail' } : undefined;
}

function needsFacts(all: readonly Standing[]): AsItStands {
  return { outcome: 'needs-facts', route: bestOf(all).route };
}

function notYet(waiting: readonly Standing[], always: boolean): AsItStands {
  const day = earliestOf(waiting.map(({ opensOn }) => opensOn));
  const opensThen = waiting.filter(({ opensOn }) => opensOn?.from === day?.on);
  const { route } = bestOf(opensThen.length > 0 ? opensThen : waiting);
  return {
    outcome: 'not-yet',
    route,
    ...(day === undefined ? {} : { eligibleOn: day.on }),
    ...(always && (day === undefined || day.firm) ? {} : { atTheEarliest: true }),
  };
}

function bestOf(all: readonly Standing[]): Standing {
  const [first, ...rest] = all;
  return rest.reduce(
    (best, one) => (comesFirst(one, best) ? one : best),
    surely(first, 'no standing to choose from'),
  );
}

function comesFirst(a: Standing, b: Standing): boolean {
  const [one, other] = [rank(a), rank(b)];
  return one === other ? placeInOrder(a) < placeInOrder(b) : one < other;
}

function placeInOrder({ route }: Standing): number {
  return placesOfRoutes.get(route) ?? routes.length;
}

const placesOfRoutes: ReadonlyMap<string, number> = new Map(
  routes.map((route, place) => [route, place]),
);

/** Whether a petition is open. */
export function isOpen(diagram: Diagram<Standing>): Diagram<boolean> {
  return mapped(diagramsOf(String), diagram, ({ outcome }) => isEligible(outcome));
}

/**
 * What a fact must change to hold up a petition: whether it is open, and on what route. A petition
 * that must wait also waits if the fire crew remedy is open.
 */
export function openness(diagram: Diagram<Standing>): Diagram<string> {
  return mapped(
    diagramsOf<string>((is) => is),
    diagram,
    (standing) => {
      const { outcome, route } = standing;
      if (isFireCrew(standing)) return 'not-yet';
      return isEligible(outcome) ? `${outcome} ${sameGround(route)}` : outcome;
    },
  );
}

function sameGround(route: Standing['route']): string {
  return route === '1203.41-split' || route === '1203.41-straight' ? '1203.41-jail' : route;
}
