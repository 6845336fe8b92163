import type { FilingPlan, PlannedCount } from '../petition/plan.ts';
import type { Words } from '../words/words.ts';
import type { Context } from './render.ts';

/** The counts whose level has changed since conviction, and why. */
export function reducedCounts(words: Words, { counts }: FilingPlan): readonly Context[] {
  return counts.filter(isReduced).map((count) => reducedContext(words, count));
}

function isReduced({ levelAtConviction, levelNow, reduced }: PlannedCount): boolean {
  return reduced !== undefined || (levelNow !== undefined && levelNow !== levelAtConviction);
}

function reducedContext(
  { dateInWords, levelNamed }: Words,
  { number, reduced, levelNow }: PlannedCount,
): Context {
  const under = reduced?.under;
  return {
    number,
    on: reduced?.on === undefined ? undefined : dateInWords(reduced.on),
    levelNow: levelNow === undefined ? '' : levelNamed.sentence[levelNow],
    byLaw: under === undefined,
    by17b: under === '17(b)',
    by17d: under === '17(d)(2)',
    by1170_18: under === '1170.18',
    by11361_8: under === 'HS 11361.8',
    otherwise: under === 'other',
  };
}
