import { type Day, knownDay, latestOf } from '../decision/day.ts';
import { isToldOf } from '../decision/opening.ts';
import type { CountView } from './count-view.ts';

/**
 * The last day of what is said to be running: not before the day of that statement, and not before
 * today if no end is given. A day that had already passed by then stays as it is.
 */
export function endOfWhatRuns(day: Day, { asOf, record }: Pick<CountView, 'asOf' | 'record'>): Day {
  const span = day.span();
  const since = isToldOf(span) ? (record.circumstances.asOf ?? asOf) : asOf;
  return span.to < since ? day : latestOf(knownDay(since), day);
}
