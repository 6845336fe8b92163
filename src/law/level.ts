import { isAfter } from '../decision/day.ts';
import { surely } from '../decision/surely.ts';
import { isTold } from '../facts/view.ts';
import type { Level } from '../record/record.ts';
import { type CountView, isKind, perCount, type SeenCount } from './count-view.ts';
import { levelOf, type SectionLevel } from './offenses/levels/level-of.ts';

/** The level at conviction: as the record says; else one of those that are left for it. */
export const levelAtConviction = perCount((view): Level => {
  if (isTold(view.count, 'level')) return view.count.level;
  const left = allowedBy(view.sentence, view);
  const usual = surely(left[0], 'a count without a level');
  if (left.length === 1) return usual;
  const { level } = view.count;
  return left.includes(level) ? level : usual;
});

/**
 * What the level may be where the record leaves it out: what the sentence shows (prison and 1170(h) jail
 * are for felonies, an infraction has neither probation nor jail), and of that what the section allows.
 */
export function levelsLeft(view: Pick<CountView, 'count' | 'courtCase'>): readonly Level[] {
  return allowedBy(toldSentence(view), view);
}

function allowedBy(
  sentence: CountView['sentence'] | undefined,
  view: Pick<CountView, 'count'>,
): readonly Level[] {
  const bySentence = levelsFor(sentence);
  const bySection = levelBySection(view)?.levels ?? bySentence;
  const left = bySentence.filter((level) => bySection.includes(level));
  // A sentence that the section does not have: the count may have had one of its own.
  return left.length === 0 ? [...bySentence, ...bySection] : left;
}

function toldSentence({ count, courtCase }: Pick<CountView, 'count' | 'courtCase'>) {
  return count.sentence ?? (isTold(courtCase, 'sentence') ? courtCase.sentence : undefined);
}

function levelsFor(sentence: CountView['sentence'] | undefined): readonly Level[] {
  if (sentence === undefined) return ['felony', 'misdemeanor', 'infraction'];
  if (isFelonySentence(sentence)) return ['felony'];
  const noInfraction =
    isKind(sentence, 'probation') || isKind(sentence, 'revoked-to-jail') || wasJailed(sentence);
  return noInfraction ? ['felony', 'misdemeanor'] : ['felony', 'misdemeanor', 'infraction'];
}

/** A sentence that the record gives, with days in jail. */
function wasJailed(sentence: CountView['sentence']): boolean {
  return isKind(sentence, 'no-probation') && isTold(sentence, 'jailDays') && sentence.jailDays > 0;
}

/** What the section provides on the conviction date, if the record gives both. */
export function levelBySection({ count }: Pick<CountView, 'count'>): SectionLevel | undefined {
  if (count.statute.unread === true || count.mayBeAttempt === true) return undefined;
  const on = isTold(count, 'convictedOn') ? count.convictedOn.span().from : undefined;
  return levelOf(count.statute, on, isTold(count, 'degree') ? count.degree : undefined);
}

function isFelonySentence(sentence: CountView['sentence']): boolean {
  return isKind(sentence, 'state-prison') || isKind(sentence, 'county-jail-1170h');
}

/** Whether the felony can also be punished as a misdemeanor, from the record or the section. */
export const isWobbler = perCount(({ count }): boolean => {
  if (isTold(count, 'wobbler')) return count.wobbler;
  const bySection = levelBySection({ count })?.wobbler ?? 'unknown';
  return bySection === 'unknown' ? count.wobbler : bySection === 'yes';
});

/** The level on the day, by court orders: a later reduction has not happened yet. */
export const levelOrdered = perCount((view): Level => {
  const last = lastReduction(view);
  return last === undefined ? levelAtConviction(view) : last.to;
});

/** The newest reduction or redesignation by the day. */
export function lastReduction({ count, asOf }: Pick<CountView, 'count' | 'asOf'>) {
  return done(count, asOf).at(-1);
}

function done(count: SeenCount, asOf: CountView['asOf']): SeenCount['reductions'] {
  return count.reductions.filter(({ on }) => !isAfter(on, asOf));
}

/** Whether the count was redesignated under Proposition 47 by the day. */
export function isRedesignated({ count, asOf }: Pick<CountView, 'count' | 'asOf'>): boolean {
  return done(count, asOf).some(({ under }) => under === '1170.18');
}

/**
 * The level on the day, by later orders and by operation of law. PC 17(b)(1): a wobbler is a
 * misdemeanor for all purposes "after a judgment imposing a punishment other than imprisonment in
 * the state prison or imprisonment in a county jail under the provisions of subdivision (h) of
 * Section 1170".
 */
export const levelToday = perCount((view): Level => {
  const ordered = levelOrdered(view);
  if (ordered !== 'felony' || !isKind(view.sentence, 'no-probation')) return ordered;
  return isWobbler(view) ? 'misdemeanor' : ordered;
});
