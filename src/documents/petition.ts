import type { PlainDate } from '../calendar/plain-date.ts';
import type { Paper } from '../paper/block.ts';
import type { PleadingCaption } from '../paper/pleading-caption.ts';
import { noticeOf } from '../petition/notice.ts';
import type { FilingPlan, PlannedCount, PresentStatement } from '../petition/plan.ts';
import { probationNow } from '../petition/probation-now.ts';
import { isReductionOnly } from '../petition/reduction-only.ts';
import type { Words } from '../words/words.ts';
import { countsNamed, countsOf, sectionsAsked, someOf } from './counts-asked.ts';
import { place, placeOfCount } from './place.ts';
import { pleadingCaption } from './pleading-caption.ts';
import { reducedCounts } from './reduced-counts.ts';
import { type Context, renderPaper } from './render.ts';
import { sentenceParagraphs } from './sentence-paragraphs.ts';

/**
 * The petition as an attorney would draft it: only the paragraphs this case needs, each stating
 * what the record says, with the signature on the page of the prayer.
 */
export function petitionPaper(words: Words, plan: FilingPlan): Paper {
  const name = petitionName(words, plan);
  return renderPaper(words, 'petition', petitionContext(words, plan), {
    title: words.filedTitles.petition(name, plan.caption.caseNumber),
    footer: name.toUpperCase(),
  });
}

export function petitionCaption(words: Words, plan: FilingPlan): PleadingCaption {
  return pleadingCaption(
    words,
    plan,
    petitionName(words, plan).toUpperCase(),
    `(${words.sectionsNamed.cited(allSections(plan))})`,
  );
}

/** "Petition for Reduction and Dismissal" */
export function petitionName({ paperNames }: Words, plan: FilingPlan): string {
  if (isReductionOnly(plan)) return paperNames.petitionForReduction;
  return plan.counts.some(({ requests }) => requests.length > 0)
    ? paperNames.petitionAndReduction
    : paperNames.petition;
}

/** With section 17 first, if a reduction is requested. */
export function allSections(plan: FilingPlan): readonly string[] {
  const requests = new Set(plan.counts.flatMap((count) => count.requests));
  return [
    ...(requests.has('17(b)(3)') ? ['17(b)'] : []),
    ...(requests.has('17(d)(2)') ? ['17(d)'] : []),
    ...sectionsAsked(plan),
  ];
}

export function petitionContext(
  words: Words,
  plan: FilingPlan,
): { readonly [name: string]: Context } {
  const convicted = plan.counts.filter(({ route }) => route !== '1203.43');
  const [only, ...others] = convicted;
  const notice = noticeOf(plan);
  const stated = presentContexts(plan, 'as-recorded');
  return {
    petitioner: plan.petitioner,
    sections: words.sectionsNamed.written(allSections(plan)),
    single:
      only !== undefined && others.length === 0
        ? convictionContext(words, only, 'sentence')
        : undefined,
    convictions:
      others.length === 0 ? [] : convicted.map((one) => convictionContext(words, one, 'table')),
    reduced: reducedCounts(words, plan),
    sentences: sentenceParagraphs(words, plan),
    programs: [...plan.programs],
    grounds: plan.asks.flatMap((ask) => groundsOf(words, plan, ask.route)),
    stated,
    statedThree: stated.length > 2,
    toState: presentContexts(plan, 'by-hand'),
    to17b: requested(words, plan, '17(b)(3)'),
    to17d: requested(words, plan, '17(d)(2)'),
    restitution: restitutionPartials(words, plan),
    declaration: plan.declaration !== 'none',
    onProbation: probationNow(plan) === 'runs',
    noticeRequired: notice.required,
    noticeSections: notice.asks.map(words.sectionsNamed.authority).join('; '),
    office: plan.serve.name,
    ...prayerContext(words, plan),
  };
}

function convictionContext(words: Words, count: PlannedCount, as: 'sentence' | 'table'): Context {
  const { number, code, section, convictedOn, levelAtConviction: level } = count;
  const offense = words.offenseWords[as === 'table' ? 'cited' : 'written'](code, section);
  const by = words.convictedBy[as][count.by ?? 'unknown'];
  return {
    number,
    offense: placeOfCount(words, number, 'offense', offense),
    convictedOn: placeOfCount(words, number, 'convicted-on', dated(words, convictedOn) ?? ''),
    level: placeOfCount(
      words,
      number,
      'level',
      level === undefined ? '' : words.levelNamed[as][level],
    ),
    by: by === '' ? undefined : placeOfCount(words, number, 'by', by),
  };
}

function groundsOf(
  words: Words,
  plan: FilingPlan,
  route: PlannedCount['route'],
): readonly Context[] {
  const asked = plan.counts.filter((count) => count.route === route);
  const says = ['as-recorded', 'by-hand'] as const;
  return says.flatMap((one): readonly Context[] => {
    const counts = asked.filter(({ ground }) => ground === one).map(({ number }) => number);
    if (counts.length === 0) return [];
    return [
      {
        route,
        partial: `${words.language}/partials/petition/ground/${route}`,
        asRecorded: one === 'as-recorded',
        of: counts.length === plan.counts.length ? undefined : countsNamed(words, counts),
        several: counts.length > 1,
        judgmentOn: dated(words, plan.judgmentOn),
      },
    ];
  });
}

function presentContexts(
  { present }: FilingPlan,
  says: PresentStatement['says'],
): readonly Context[] {
  return present
    .filter((one) => one.says === says)
    .map(({ of }) => ({
      of,
      parole: of === 'parole',
      release: of === 'supervised-release',
      sentence: of === 'sentence',
      probation: of === 'probation',
      charge: of === 'charge',
    }));
}

function requested(
  words: Words,
  plan: FilingPlan,
  request: PlannedCount['requests'][number],
): Context {
  const counts = countsOf(plan, ({ requests }) => requests.includes(request));
  return counts.length === 0
    ? undefined
    : { counts: countsNamed(words, counts), several: counts.length > 1 };
}

/** Stated if the record shows that something is owed, under the sections that say so themselves. */
function restitutionPartials(words: Words, plan: FilingPlan): readonly Context[] {
  if (!plan.restitutionOwed) return [];
  return allSections(plan)
    .filter((section) => section !== '1203.43' && section !== '1203.49' && section !== '17(d)')
    .map((section) => section.replace(/[()]/gu, ''))
    .map((name) => ({ partial: `${words.language}/partials/petition/restitution/${name}` }));
}

function prayerContext(words: Words, plan: FilingPlan): { readonly [name: string]: Context } {
  const { filer } = plan.caption;
  const sections = sectionsAsked(plan);
  const released = sections.filter((section) => section !== '1203.43');
  const releasedCounts = countsOf(plan, ({ route }) => route !== '1203.43');
  return {
    trafficking: countsNamed(
      words,
      countsOf(plan, ({ route }) => route === '1203.49'),
    ),
    dismissal: !isReductionOnly(plan),
    pleas: isReductionOnly(plan) ? [] : pleaContexts(words, plan),
    // The words of 1203.43(b), of 1203.4a(a), and of the other sections.
    complaint: released.length === 0,
    pleading: sections.every((section) => section === '1203.4a'),
    accusations: sections.some((section) => section !== '1203.4a' && section !== '1203.43'),
    some: someOf(
      words,
      plan,
      plan.counts.map(({ number }) => number),
    ),
    released: released.length === 0 ? undefined : words.sectionsNamed.written(released),
    severalReleased: releasedCounts.length > 1,
    signedOn: place(words, 'signed-on'),
    signer: place(words, 'signer', filer.name),
    standing:
      filer.standing === 'attorney' ? words.captionWords.attorney : words.captionWords.inProPer,
  };
}

/** One request for the counts with each kind of plea, and one for guilty verdicts. */
function pleaContexts(words: Words, plan: FilingPlan): readonly Context[] {
  const kinds = ['plea-of-guilty', 'plea-of-no-contest', 'deferred', 'verdict', 'unknown'] as const;
  return kinds.flatMap((kind): readonly Context[] => {
    const counts = countsOf(plan, (count) => kindOf(count) === kind);
    const several = counts.length > 1;
    if (counts.length === 0) return [];
    return [
      {
        counts: countsNamed(words, counts),
        several,
        plea: kind === 'verdict' || kind === 'unknown' ? undefined : words.pleaNamed(kind, several),
        verdict: kind === 'verdict',
        either: kind === 'unknown',
      },
    ];
  });
}

function kindOf({ by, route }: PlannedCount) {
  if (by !== undefined) return by;
  return route === '1203.43' ? 'deferred' : 'unknown';
}

function dated({ dateInWords }: Words, day: PlainDate | undefined): string | undefined {
  return day === undefined ? undefined : dateInWords(day);
}
