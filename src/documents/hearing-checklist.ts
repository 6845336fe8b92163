import type { Paper } from '../paper/block.ts';
import { routeWords } from '../words/en/routes.ts';
import { afterTheDecision } from './after-the-decision.ts';
import { type CaseToPrint, countsInWords, isAsked } from './case-words.ts';
import { filerWords, forFiler } from './filer-words.ts';
import { helpStandsIn } from './last-paper.ts';
import { once } from './record-words.ts';
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
        const { section, door, plain, standard } = routeWords[route];
        return { section, door: capital(door), plain, standard, counts: countsInWords(counts) };
      }),
      judgeMayAsk: once(plan.asks.flatMap(({ route }) => routeWords[route].judgeMayAsk)),
      helpHere: helpStandsIn(plan) === 'hearing-checklist',
      toMisdemeanor: countsOf(isAsked(plan, '17(b)(3)')),
      toInfraction: countsOf(isAsked(plan, '17(d)(2)')),
    },
    {
      title: `Hearing checklist, case ${caseNumber}`,
      footer: `Hearing checklist, case ${caseNumber} · not for the court`,
    },
  );
}

function countsOf(numbers: readonly number[]): string | undefined {
  return numbers.length === 0 ? undefined : countsInWords(numbers);
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
