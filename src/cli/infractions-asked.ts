import type { Determination } from '../eligibility/determination.ts';
import { UsageFault } from './usage-fault.ts';

/**
 * Refuses PC 17(d)(2) for a count that the law does not open it for: what is asked for is never
 * left out in silence.
 */
export function mustBeOpenToInfraction(
  { cases }: Determination,
  caseNumber: string | undefined,
  asked: readonly number[],
): void {
  const counts = cases.find((one) => one.caseNumber === caseNumber)?.counts ?? [];
  const open = counts
    .filter((count) => count.requests.some(({ request }) => request === '17(d)(2)'))
    .map(({ count }) => count);
  const wrong = asked.filter((number) => !open.includes(number));
  if (wrong.length === 0) return;
  throw new UsageFault(
    `--as-infraction names count ${wrong.join(', ')}, and PC 17(d)(2) is not open for it.`,
    open.length === 0
      ? 'It is open for no count of this case: leave the flag out.'
      : `It is open for count ${open.join(', ')}.`,
  );
}
