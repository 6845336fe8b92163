import type { Authority } from '../authority/authority.ts';
import { penalCode } from '../authority/citing.ts';
import { ab134 } from '../law/acts.ts';
import { type Route, sectionOfRoute } from '../law/outcome.ts';
import type { FilingPlan } from './plan.ts';

/**
 * Why this petition has no filing fee: AB 134 removed the fees from 1203.4, 1203.41 and 1203.42. No
 * other section has one now, but we read no act that removed it, so we name none for them.
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
