import { isAfter } from '../decision/day.ts';
import { isTold } from '../facts/view.ts';
import type { Level } from '../record/record.ts';
import { type CountView, isKind, perCount, type SeenCount } from './count-view.ts';
import { levelOf, type SectionLevel } from './offenses/levels/level-of.ts';

/**
 * The level at conviction: from the record, or else a felony if only a felony can have that
 * sentence, or else from the section.
 */
export const levelAtConviction = perCount(({ count, courtCase }): Level => {
  if (isTold(count, 'level')) return count.level;
  const sentence =
    count.sentence ?? (isTold(courtCase, 'sentence') ? courtCase.sentence : undefined);
  if (sentence !== undefined && isFelonySentence(sentence)) return 'felony';
  const [only, ...others] = levelBySection({ count })?.levels ?? [];
  return only !== undefined && others.length === 0 ? only : count.level;
});

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
  const last = done(view.count, view.asOf).at(-1);
  return last === undefined ? levelAtConviction(view) : last.to;
});

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
