import { plain } from '../../src/calendar/plain-date.ts';
import { results } from '../../src/decision/diagram.ts';
import { newSpace } from '../../src/decision/exploring.ts';
import { type CountView, countViews } from '../../src/law/count-view.ts';
import { recordWith, type Told } from './clean-record.ts';

/** What a rule says about the first count, for every combination of unknown facts, each once. */
export function inEveryWay(
  rule: (view: CountView) => string | boolean,
  told: Told = {},
  asOf = '2026-11-23',
): readonly (string | boolean)[] {
  const space = newSpace();
  const [view] = countViews(recordWith(told), plain(asOf), 'Los Angeles', space).flat();
  if (view === undefined) throw new Error('a record without a count');
  const { diagram } = space.explore(() => rule(view), String);
  return [...new Set(results(diagram))];
}
