import type { PlainDate } from '../calendar/plain-date.ts';
import { type LastDay, lastDayToServe, type Manner } from '../court/last-day-to-serve.ts';
import { noticeDays } from '../petition/notice.ts';
import type { FilingPlan } from '../petition/plan.ts';
import type { Words } from '../words/words.ts';
import type { Context } from './render.ts';

/** Armed Forces addresses: the mail may start abroad, and the careful count is the longer one. */
const armedForces: readonly string[] = ['AA', 'AE', 'AP'];

/**
 * How the papers may be mailed, the likeliest first. CCP 1013(a) depends on the place of mailing,
 * where the filer lives or works; if no address is known, both places are shown.
 */
export function mailedFrom({
  caption,
}: Pick<FilingPlan, 'caption'>): readonly [Manner, ...Manner[]] {
  const state = caption.filer.address?.state;
  if (state === 'CA') return ['mail-in-california'];
  if (state === undefined) return ['mail-in-california', 'mail-from-another-state'];
  const outside = armedForces.includes(state) ? 'mail-from-abroad' : 'mail-from-another-state';
  return [outside, 'mail-in-california'];
}

/** The last days to serve before a set hearing, one for each way of serving. */
export function daysToServe(
  words: Words,
  plan: Pick<FilingPlan, 'caption' | 'hearing' | 'asOf'>,
): Context {
  const { hearing, asOf } = plan;
  if (hearing === undefined) return undefined;
  const ways = (['in-person', ...mailedFrom(plan)] as const).map((manner) => ({
    manner,
    last: lastDayToServe(hearing.on, noticeDays, manner),
  }));
  return {
    ways: ways.map(({ manner, last }) => way(words, manner, last, asOf)),
    tooLate: ways.every(({ last }) => asOf > last.day),
  };
}

function way(
  { dateInWords, dayInWords, holidayWords }: Words,
  manner: Manner,
  { day, movedFrom }: LastDay,
  asOf: PlainDate,
): Context {
  return {
    inPerson: manner === 'in-person',
    inCalifornia: manner === 'mail-in-california',
    outOfState: manner === 'mail-from-another-state',
    abroad: manner === 'mail-from-abroad',
    day: dayInWords(day),
    late: asOf > day,
    closedOn: movedFrom === undefined ? undefined : dateInWords(movedFrom.day),
    holiday: movedFrom === undefined ? undefined : holidayWords[movedFrom.holiday],
  };
}
