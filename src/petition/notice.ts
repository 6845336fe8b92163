import type { Authority, StatuteAuthority } from '../authority/authority.ts';
import { penalCode } from '../authority/citing.ts';
import { type Route, sectionOfRoute } from '../law/outcome.ts';
import type { FilingPlan } from './plan.ts';

/** The days of notice to the prosecuting attorney, the same in every section. */
export const noticeDays = 15;

export interface Notice {
  /** True where a section of this petition says that relief shall not be granted without notice. */
  readonly required: boolean;
  /** The subdivisions that require it, or if none does, those that others use. */
  readonly asks: readonly [Authority, ...Authority[]];
  /**
   * The subdivision that keeps a prosecutor who had notice and did not object from attacking the
   * grant.
   */
  readonly silence: readonly Authority[];
}

/** What notice this petition requires, by its routes. */
export function noticeOf(plan: Pick<FilingPlan, 'asks' | 'counts'>): Notice {
  const asks = unique(plan.counts.flatMap((count) => asking(count.route, count.levelNow)));
  const silence = unique(plan.asks.flatMap((ask) => onSilence(ask.route)));
  const [first, ...rest] = asks;
  return first === undefined
    ? { required: false, asks: [penalCode('1203.4', '(d)(1)')], silence }
    : { required: true, asks: [first, ...rest], silence };
}

/**
 * PC 1203.4(d)(1), 1203.41(e)(1), 1203.42(d)(1): "Relief shall not be granted under this section
 * unless the prosecuting attorney has been given 15 days' notice". 1203.4a(f) says so only for
 * infractions; 1203.43 says nothing; 1203.49 gives "any of the relief described in Section 1203.4".
 */
function asking(route: Route | undefined, level: string | undefined): readonly StatuteAuthority[] {
  switch (route) {
    case '1203.4-fulfilled':
    case '1203.4-early-discharge':
    case '1203.4-interest-of-justice':
    case '1203.4-vehicle':
    case '1203.49':
      return [penalCode('1203.4', '(d)(1)')];
    case '1203.4a-a':
    case '1203.4a-b':
      return level === 'infraction' ? [penalCode('1203.4a', '(f)')] : [];
    case '1203.41-split':
    case '1203.41-straight':
    case '1203.41-jail':
    case '1203.41-prison':
      return [penalCode('1203.41', '(e)(1)')];
    case '1203.42':
      return [penalCode('1203.42', '(d)(1)')];
    case '1203.43':
    // PC 17(b)(3) asked by itself: the section says nothing of notice.
    case undefined:
      return [];
  }
}

function onSilence(route: Route): readonly StatuteAuthority[] {
  if (sectionOfRoute[route] === '1203.4') return [penalCode('1203.4', '(e)')];
  if (sectionOfRoute[route] === '1203.41') return [penalCode('1203.41', '(f)')];
  return route === '1203.42' ? [penalCode('1203.42', '(e)')] : [];
}

function unique(found: readonly StatuteAuthority[]): readonly StatuteAuthority[] {
  const seen = new Map(found.map((one) => [`${one.section}${one.subdivision}`, one]));
  return [...seen.values()];
}
