import { sectionOfRoute } from '../law/outcome.ts';
import type { Paper } from '../paper/block.ts';
import type { PleadingCaption } from '../paper/pleading-caption.ts';
import { noticeOf } from '../petition/notice.ts';
import type { FilingPlan, PlannedCount } from '../petition/plan.ts';
import { probationNow } from '../petition/probation-now.ts';
import type { Words } from '../words/words.ts';
import { countsNamed, countsOf, type Section, sectionsAsked, someOf } from './counts-asked.ts';
import { allSections, petitionName } from './petition.ts';
import { place } from './place.ts';
import { pleadingCaption } from './pleading-caption.ts';
import { type Context, renderPaper } from './render.ts';

/**
 * The proposed order: what this petition requests, each to be granted or denied, and what the
 * section requires the order to state. Every box, the date and the signature are the court's.
 */
export function orderPaper(words: Words, plan: FilingPlan): Paper {
  const name = orderName(words, plan);
  return renderPaper(
    words,
    'order',
    {
      petitioner: plan.petitioner,
      sections: words.sectionsNamed.written(allSections(plan)),
      noticeRequired: noticeOf(plan).required || probationNow(plan) === 'runs',
      onProbation: probationNow(plan) === 'runs',
      reductions: [...reduction(words, plan, '17(b)(3)'), ...reduction(words, plan, '17(d)(2)')],
      dismissals: sectionsAsked(plan).map((section) => dismissal(words, plan, section)),
      courtDate: place(words, 'court-date'),
    },
    { title: words.filedTitles.order(plan.caption.caseNumber), footer: name.toUpperCase() },
  );
}

export function orderCaption(words: Words, plan: FilingPlan): PleadingCaption {
  const title = orderName(words, plan).toUpperCase();
  return pleadingCaption(words, plan, title, `(${words.sectionsNamed.cited(allSections(plan))})`);
}

/** "[Proposed] Order on Petition for Dismissal" */
function orderName(words: Words, plan: FilingPlan): string {
  return words.paperNames.order(petitionName(words, plan));
}

function reduction(
  words: Words,
  plan: FilingPlan,
  request: PlannedCount['requests'][number],
): readonly Context[] {
  const counts = countsOf(plan, ({ requests }) => requests.includes(request));
  if (counts.length === 0) return [];
  const key = request === '17(b)(3)' ? '17b' : '17d';
  return [
    {
      key,
      counts: countsNamed(words, counts),
      toMisdemeanor: key === '17b',
      several: counts.length > 1,
    },
  ];
}

function dismissal(words: Words, plan: FilingPlan, section: Section): Context {
  const asked = plan.counts.filter(
    ({ route }) => route !== undefined && sectionOfRoute[route] === section,
  );
  const counts = asked.map(({ number }) => number);
  const one = [...new Set(asked.map(({ by }) => by))];
  const [by] = one.length === 1 ? one : [];
  const several = counts.length > 1;
  return {
    section,
    counts: countsNamed(words, counts),
    several,
    plea:
      by === 'plea-of-guilty' || by === 'plea-of-no-contest'
        ? words.pleaNamed(by, several)
        : undefined,
    verdict: by === 'verdict',
    partial: `${words.language}/partials/order/${section}`,
    pleading: section === '1203.4a',
    deferred: section === '1203.43',
    trafficking: section === '1203.49',
    some: someOf(words, plan, counts),
  };
}
