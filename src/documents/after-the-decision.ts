import { sectionOfRoute } from '../law/outcome.ts';
import { probationNow } from '../petition/probation-now.ts';
import { isReductionOnly } from '../petition/reduction-only.ts';
import type { CaseToPrint } from './case-words.ts';
import { isDeferredEntry } from './filer-words.ts';
import { helpRows } from './help-rows.ts';
import type { Context } from './render.ts';

/** What happens after the decision, with or without a hearing. */
export function afterTheDecision({ plan, county, words }: CaseToPrint): {
  readonly [name: string]: Context;
} {
  const routes = plan.asks.map((ask) => ask.route);
  const { does, doesNot } = isReductionOnly(plan)
    ? words.reductionEffects(probationNow(plan) !== 'over')
    : words.effectLines(routes);
  return {
    does: [...does],
    doesNot: [...doesNot],
    deferredEntry: isDeferredEntry(plan),
    backgroundChecks: routes.some((route) => sectionOfRoute[route] === '1203.4'),
    help: helpRows(words, county, plan.asOf),
  };
}
