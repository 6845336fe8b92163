import type { ReferredRoute, Route } from '../../../src/law/outcome.ts';
import type { Asked, Bar } from './bar.ts';
import {
  barsToEarlyDischarge,
  barsToFulfilled,
  barsToTheRight,
  barsToTheVehicleRoute,
  barsUnder12034,
} from './section-1203-4.ts';
import { barsToTheRightUnder12034a, barsUnder12034a } from './section-1203-4a.ts';
import { barsUnder120342, barsUnderJailTier, barsUnderPrisonTier } from './section-1203-41.ts';
import { barsUnder120343, barsUnder120349 } from './section-1203-43-and-49.ts';

/** Every bar of the statute against relief by this route on this day. */
export function barsTo(route: Route | ReferredRoute, asked: Asked): readonly Bar[] {
  switch (route) {
    case '1203.4-fulfilled':
      return [...barsUnder12034(asked), ...barsToFulfilled(asked), ...barsToTheRight(asked)];
    case '1203.4-early-discharge':
      return [...barsUnder12034(asked), ...barsToEarlyDischarge(asked), ...barsToTheRight(asked)];
    case '1203.4-interest-of-justice':
      return barsUnder12034(asked);
    case '1203.4-vehicle':
      return [...barsUnder12034(asked), ...barsToTheVehicleRoute(asked)];
    case '1203.4a-a':
      return [...barsUnder12034a(asked), ...barsToTheRightUnder12034a(asked)];
    case '1203.4a-b':
      return barsUnder12034a(asked);
    case '1203.41-split':
      return barsUnderJailTier(asked, 'split');
    case '1203.41-straight':
      return barsUnderJailTier(asked, 'straight');
    case '1203.41-jail':
      return barsUnderJailTier(asked, 'either');
    case '1203.41-prison':
      return barsUnderPrisonTier(asked);
    case '1203.42':
      return barsUnder120342(asked);
    case '1203.43':
      return barsUnder120343(asked);
    case '1203.49':
      return barsUnder120349(asked);
    default:
      return [{ section: route, words: 'asked by other papers than these' }];
  }
}

/** The routes on which "the defendant shall [...] be permitted"; the others are discretionary. */
export function isOfRight(route: Route | ReferredRoute): boolean {
  return ['1203.43', '1203.4-fulfilled', '1203.4-early-discharge', '1203.4a-a'].includes(route);
}

/**
 * What is wrong with calling this route open: a bar, or calling it mandatory if it is
 * discretionary.
 */
export function barsAgainst(
  outcome: string,
  route: Route | ReferredRoute,
  asked: Asked,
): readonly Bar[] {
  if (outcome === 'eligible-discretionary') return barsTo(route, asked);
  if (outcome !== 'eligible-mandatory') return [];
  if (isOfRight(route)) return barsTo(route, asked);
  return [
    { section: route, words: 'the court, in its discretion and in the interest of justice, may' },
    ...barsTo(route, asked),
  ];
}
