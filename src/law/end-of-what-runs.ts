import { type Day, knownDay, latestOf } from '../decision/day.ts';
import { isToldOf } from '../decision/opening.ts';
import type { CountView } from './count-view.ts';

/**
 * The last day of what is said to run, where the record does not say that day: not before the day on
 * which it was said to run, and not before today, where nothing at all is said of its end.
 */
export function endOfWhatRuns(day: Day, { asOf, record }: Pick<CountView, 'asOf' | 'record'>): Day {
  const span = day.span();
  const since = isToldOf(span) ? (record.circumstances.asOf ?? asOf) : asOf;
  return span.to < since ? day : latestOf(knownDay(since), day);
}
