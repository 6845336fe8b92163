import type { PlannedCount } from '../petition/plan.ts';

/** "felony", or "felony, now misdemeanor"; empty if the record does not say. */
export function levelWords({ levelAtConviction, levelNow }: PlannedCount): string {
  if (levelAtConviction === undefined) return '';
  return levelNow === undefined || levelNow === levelAtConviction
    ? levelAtConviction
    : `${levelAtConviction}, now ${levelNow}`;
}
