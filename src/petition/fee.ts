import type { Authority } from '../authority/authority.ts';
import { penalCode } from '../authority/citing.ts';
import { ab134 } from '../law/acts.ts';
import { type Route, sectionOfRoute } from '../law/outcome.ts';
import type { FilingPlan } from './plan.ts';

/**
 * Why no fee is owed for this petition: AB 134 took the fees out of 1203.4, 1203.41 and 1203.42. No
 * other section has one now; but no act that took it out was read, so that none is named for them.
 */
export function noFeeAuthorities({ asks }: Pick<FilingPlan, 'asks'>): readonly Authority[] {
  const sections = [...new Set(asks.map(({ route }) => amended(route)))];
  const known = sections.flatMap((section) => section ?? []);
  return known.length < sections.length
    ? []
    : known.map((section) => penalCode(section, '', ab134));
}

function amended(route: Route): string | undefined {
  const section = sectionOfRoute[route];
  return section === '1203.4' || section === '1203.41' || section === '1203.42'
    ? section
    : undefined;
}
