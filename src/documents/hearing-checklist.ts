import type { Paper } from '../paper/block.ts';
import { effectLines } from '../words/en/effects.ts';
import { routeWords } from '../words/en/routes.ts';
import { type CaseToPrint, countsInWords, isAsked } from './case-words.ts';
import { filerWords, forFiler, isDeferredEntry } from './filer-words.ts';
import { helpRows } from './help-rows.ts';
import { type Context, renderPaper } from './render.ts';

/** What to do before, at and after the hearing, and what a dismissal does and does not do. */
export function hearingChecklist(input: CaseToPrint): Paper {
  const { plan } = input;
  const { caseNumber } = plan.caption;
  return renderPaper(
    'en',
    forFiler(plan, 'hearing-checklist'),
    {
      ...filerWords(input),
      ...afterTheDecision(input),
      asks: plan.asks.map(({ route, counts }): Context => {
        const { section, door, plain, standard, judgeMayAsk } = routeWords[route];
        return {
          section,
          door: capital(door),
          plain,
          standard,
          counts: countsInWords(counts),
          judgeMayAsk: [...judgeMayAsk],
        };
      }),
      toMisdemeanor: countsOf(isAsked(plan, '17(b)(3)')),
      toInfraction: countsOf(isAsked(plan, '17(d)(2)')),
    },
    {
      title: `Hearing checklist, case ${caseNumber}`,
      footer: `Hearing checklist, case ${caseNumber} · not for the court`,
    },
  );
}

/** What follows the decision, the same with and without a hearing. */
export function afterTheDecision({ plan, county }: CaseToPrint): {
  readonly [name: string]: Context;
} {
  const routes = plan.asks.map((ask) => ask.route);
  const { does, doesNot } = effectLines(routes);
  return {
    does: [...does],
    doesNot: [...doesNot],
    deferredEntry: isDeferredEntry(plan),
    backgroundChecks: routes.some((route) => route.startsWith('1203.4-')),
    help: helpRows(county, plan.asOf),
  };
}

function countsOf(numbers: readonly number[]): string | undefined {
  return numbers.length === 0 ? undefined : countsInWords(numbers);
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
