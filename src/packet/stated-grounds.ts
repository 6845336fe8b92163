import { decisionBehind } from '../forms/decision-behind.ts';
import type { TickedBox } from '../forms/filling.ts';
import type { FilingPlan } from '../petition/plan.ts';

/**
 * What the project's own petition states from the record, with the decision behind it. What is left
 * to fill in by hand is an empty box, and is not included.
 */
export function statedGrounds(plan: FilingPlan): readonly TickedBox[] {
  const all = plan.counts.map(({ number }) => number);
  return [
    ...plan.asks.flatMap(({ route }) => {
      const counts = plan.counts
        .filter((count) => count.route === route && count.ground === 'as-recorded')
        .map(({ number }) => number);
      if (counts.length === 0) return [];
      return [{ box: `grounds ${route}`, counts, because: decisionBehind(plan, counts) }];
    }),
    ...requestsStated(plan),
    ...plan.present
      .filter(({ says }) => says === 'as-recorded')
      .map(({ of }) => ({
        box: `present status: ${of}`,
        counts: all,
        because: 'circumstances/within-30-days',
      })),
  ];
}

function requestsStated({ counts }: FilingPlan): readonly TickedBox[] {
  return (['17(b)(3)', '17(d)(2)'] as const).flatMap((request) => {
    const asked = counts.filter(({ requests }) => requests.includes(request));
    if (asked.length === 0) return [];
    const numbers = asked.map(({ number }) => number);
    return [{ box: `reduction ${request}`, counts: numbers, because: `PC ${request}` }];
  });
}
