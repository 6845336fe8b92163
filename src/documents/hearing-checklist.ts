import type { Paper } from '../paper/block.ts';
import { isReductionOnly } from '../petition/reduction-only.ts';
import { afterTheDecision } from './after-the-decision.ts';
import { type CaseToPrint, isAsked } from './case-words.ts';
import { countsNamed } from './counts-asked.ts';
import { filerWords, forFiler } from './filer-words.ts';
import { helpStandsIn } from './last-paper.ts';
import { once } from './record-words.ts';
import { type Context, renderPaper } from './render.ts';

/** What to do before, at and after the hearing, and what a dismissal does and does not do. */
export function hearingChecklist(input: CaseToPrint): Paper {
  const { plan, words } = input;
  const { routeWords } = words;
  return renderPaper(
    words,
    forFiler(plan, 'hearing-checklist'),
    {
      ...filerWords(input),
      ...afterTheDecision(input),
      asks: plan.asks.map(({ route, counts }): Context => {
        const { section, named, plain, standard } = routeWords[route];
        return {
          section,
          route: capital(named),
          plain,
          standard,
          counts: words.countsInWords(counts),
        };
      }),
      judgeMayAsk: isReductionOnly(plan)
        ? [...words.judgeMayAskOfReduction]
        : once(plan.asks.flatMap(({ route }) => routeWords[route].judgeMayAsk)),
      // A dismissal that the judge must grant, beside a reduction, which is never one.
      onlyTheReduction: !plan.discretionary && !isReductionOnly(plan),
      helpHere: helpStandsIn(plan) === 'hearing-checklist',
      toMisdemeanor: countsNamed(words, isAsked(plan, '17(b)(3)')),
      toInfraction: countsNamed(words, isAsked(plan, '17(d)(2)')),
    },
    words.keptHeads['hearing-checklist'](plan.caption.caseNumber),
  );
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
