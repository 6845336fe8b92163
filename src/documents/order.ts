import { sectionOfRoute } from '../law/outcome.ts';
import type { Paper } from '../paper/block.ts';
import type { PleadingCaption } from '../paper/pleading-caption.ts';
import { noticeOf } from '../petition/notice.ts';
import type { FilingPlan, PlannedCount } from '../petition/plan.ts';
import { paperNames } from '../words/en/caption.ts';
import { pleaNamed, sectionsNamed } from '../words/en/petition.ts';
import { countsNamed, countsOf, type Section, sectionsAsked } from './counts-asked.ts';
import { allSections, petitionName } from './petition.ts';
import { place } from './place.ts';
import { pleadingCaption } from './pleading-caption.ts';
import { type Context, renderPaper } from './render.ts';

/**
 * The proposed order: what this petition asks for, each to be granted or denied, and what the section
 * says that the order shall state. Every box, the date and the signature are the court's.
 */
export function orderPaper(plan: FilingPlan): Paper {
  const name = orderName(plan);
  return renderPaper(
    'en',
    'order',
    {
      petitioner: plan.petitioner,
      sections: sectionsNamed.written(allSections(plan)),
      noticeRequired: noticeOf(plan).required,
      reductions: [...reduction(plan, '17(b)(3)'), ...reduction(plan, '17(d)(2)')],
      dismissals: sectionsAsked(plan).map((section) => dismissal(plan, section)),
      courtDate: place('court-date'),
    },
    { title: `Proposed order, case ${plan.caption.caseNumber}`, footer: name.toUpperCase() },
  );
}

export function orderCaption(plan: FilingPlan): PleadingCaption {
  const title = orderName(plan).toUpperCase();
  return pleadingCaption(plan, title, `(${sectionsNamed.cited(allSections(plan))})`);
}

/** "[Proposed] Order on Petition for Dismissal" */
function orderName(plan: FilingPlan): string {
  return paperNames.order(petitionName(plan));
}

function reduction(
  plan: FilingPlan,
  request: PlannedCount['requests'][number],
): readonly Context[] {
  const counts = countsOf(plan, ({ requests }) => requests.includes(request));
  if (counts.length === 0) return [];
  const key = request === '17(b)(3)' ? '17b' : '17d';
  return [
    { key, counts: countsNamed(counts), toMisdemeanor: key === '17b', several: counts.length > 1 },
  ];
}

function dismissal(plan: FilingPlan, section: Section): Context {
  const asked = plan.counts.filter(({ route }) => sectionOfRoute[route] === section);
  const counts = asked.map(({ number }) => number);
  const one = [...new Set(asked.map(({ by }) => by))];
  const [by] = one.length === 1 ? one : [];
  const several = counts.length > 1;
  return {
    section,
    counts: countsNamed(counts),
    several,
    plea:
      by === 'plea-of-guilty' || by === 'plea-of-no-contest' ? pleaNamed(by, several) : undefined,
    verdict: by === 'verdict',
    partial: `en/partials/order/${section}`,
    pleading: section === '1203.4a',
    deferred: section === '1203.43',
    trafficking: section === '1203.49',
    infractions: asked.every(({ levelNow }) => levelNow === 'infraction'),
  };
}
