import type { FilingPlan } from './plan.ts';

/** The petition asks for PC 17(b)(3) and no dismissal. */
export function isReductionOnly({ asks }: Pick<FilingPlan, 'asks'>): boolean {
  return asks.length === 0;
}
