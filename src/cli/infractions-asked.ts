import type { Determination } from '../eligibility/determination.ts';
import { UsageFault } from './usage-fault.ts';

/** Refuses PC 17(d)(2) for a count that does not qualify: a request is never silently dropped. */
export function mustBeOpenToInfraction(
  { cases }: Determination,
  caseNumber: string | undefined,
  asked: readonly number[],
): void {
  const decided = cases.find((one) => one.caseNumber === caseNumber)?.counts ?? [];
  const open = decided
    .filter((count) => count.requests.some(({ request }) => request === '17(d)(2)'))
    .map(({ count }) => count);
  const wrong = asked.filter((number) => !open.includes(number));
  if (wrong.length === 0) return;
  const counts = wrong.join(', ');
  throw open.length === 0
    ? UsageFault.of('no-infraction-here', { counts })
    : UsageFault.of('not-open-to-infraction', { counts, open: open.join(', ') });
}
