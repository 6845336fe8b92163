import { deciding } from '../decision/combine.ts';
import { type Outcome, outcomes } from '../law/outcome.ts';
import { owedDoors } from './every-door.ts';
import type { TriedRoute } from './tried-route.ts';

/**
 * The best outcome of all doors; but where a missing fact may open a door that the court must grant,
 * a door of the court's choice does not settle it.
 */
export function bestOutcome(routes: readonly TriedRoute[]): Outcome {
  const best =
    outcomes.find((one) => routes.some((route) => route.outcome === one)) ?? 'ineligible';
  const owedDoorUnknown = routes.some(
    ({ route, outcome }) => outcome === 'needs-facts' && owedDoors.includes(route),
  );
  return best === 'eligible-discretionary' && owedDoorUnknown ? 'needs-facts' : best;
}

/** The first door with the outcome; of doors that are not yet open, the one that opens first. */
export function chosenDoor(routes: readonly TriedRoute[], outcome: Outcome): TriedRoute {
  const [first, ...rest] = routes.filter((route) => route.outcome === outcome);
  if (first === undefined) throw new Error(`no route has the outcome ${outcome}`);
  if (outcome === 'ineligible') return bestFit([first, ...rest]);
  if (outcome !== 'not-yet') return first;
  return rest.reduce((best, one) => (opensBefore(one, best) ? one : best), first);
}

function opensBefore(a: TriedRoute, b: TriedRoute): boolean {
  if (a.opensOn === undefined) return false;
  return b.opensOn === undefined || a.opensOn < b.opensOn;
}

/** Where every door is shut for good, the one whose kind of sentence this is says why. */
function bestFit(routes: readonly [TriedRoute, ...TriedRoute[]]): TriedRoute {
  const fitting = routes.find(({ tree }) =>
    deciding(tree).every((leaf) => !misfits.includes(leaf.question)),
  );
  return fitting ?? routes[0];
}

/** Questions that only say that a door is meant for something else. */
export const misfits: readonly string[] = [
  'sentence-fits',
  'of-a-drug-offense',
  'sentenced-to-prison',
  'form-of-jail-sentence',
  'a-two-point-offense',
  'ran-its-full-term',
  'discharged-early',
  'solicitation-or-prostitution',
  'result-of-trafficking',
  'misdemeanor-or-infraction',
  'ground-for-1203.4b',
  'ground-for-236.14',
  'ground-for-236.15',
  'ground-for-1170.9(h)',
];
