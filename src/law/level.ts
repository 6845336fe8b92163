import { type Fact, known } from '../record/fact.ts';
import type { Level } from '../record/record.ts';
import { type CountContext, levelOn, sentenceOf } from './count-context.ts';

/**
 * The level on the day, by what was ordered since and by operation of law. PC 17(b)(1): a wobbler is
 * a misdemeanor for all purposes "after a judgment imposing a punishment other than imprisonment in
 * the state prison or imprisonment in a county jail under the provisions of subdivision (h) of
 * Section 1170".
 */
export function levelToday(context: CountContext): Fact<Level> {
  const { count, asOf } = context;
  const ordered = levelOn(count, asOf);
  const wobbler = count.wobbler.known && count.wobbler.is;
  const lesser = sentenceOf(context, 'no-probation') !== undefined;
  const felony = ordered.known && ordered.is === 'felony';
  return felony && wobbler && lesser ? known('misdemeanor') : ordered;
}
