import { type Day, knownDay, latestOf } from '../decision/day.ts';
import { isToldOf } from '../decision/opening.ts';
import type { CountView } from './count-view.ts';

/**
 * The last day of what is said to run: not before the day on which that was said, and not before
 * today where nothing is said of its end. A day that had passed by then is left as it is.
 */
export function endOfWhatRuns(day: Day, { asOf, record }: Pick<CountView, 'asOf' | 'record'>): Day {
  const span = day.span();
  const since = isToldOf(span) ? (record.circumstances.asOf ?? asOf) : asOf;
  return span.to < since ? day : latestOf(knownDay(since), day);
}
