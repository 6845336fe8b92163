import { cite } from '../authority/authority.ts';
import type { FilingPlan } from '../petition/plan.ts';

/** The decision behind a box: the outcome and its authority. */
export function decisionBehind(plan: FilingPlan, counts: readonly number[]): string {
  const found = plan.determination.counts.find((one) => counts.includes(one.count));
  if (found === undefined) return 'no decision';
  const [reason] = found.because;
  return `${found.outcome}: ${reason.code} (${cite(reason.authorities[0])})`;
}
