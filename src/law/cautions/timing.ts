import { statute } from '../../authority/citing.ts';
import { latest, type PlainDate, parsePlainDate } from '../../calendar/plain-date.ts';
import { type Day, type DaySpan, isAfter, isBefore } from '../../decision/day.ts';
import { isToldOf } from '../../decision/opening.ts';
import { afterJail, afterPrison } from '../completion.ts';
import { type CountView, sentenceOf } from '../count-view.ts';
import type { Opened } from '../outcome.ts';
import { yearSinceJudgment } from '../pc-1203-4a.ts';
import { yearsOf1203_41 } from '../pc-1203-41/years-to-wait.ts';
import { yearsOf1203_42 } from '../pc-1203-42.ts';
import type { CautionRule } from './caution-rule.ts';

/**
 * Counted in days, a wait from February 28 of the year before a leap year may be over a day later:
 * Gov. Code 6803 counts a leap day together with the day before it. The two counts differ on the
 * wait's first open day, February 29.
 */
export const leapDayCounted: CautionRule = {
  code: 'leap-day-counted',
  authorities: [
    statute('GOV', '6800', '', { confidence: 'medium' }),
    statute('GOV', '6803', '', { confidence: 'medium' }),
  ],
  isOwed: (view, opened) => {
    const days = opened.outcome === 'ineligible' ? [] : firstDays(view, opened.route);
    for (const { first, isSo } of days) {
      const day = leapDayIn(first.span(), view.asOf);
      if (day !== undefined && isOnThe(first, day) && isSo()) return { day };
    }
    return false;
  },
};

/** A first day after a wait counted in years, and whether it is this count's wait. */
interface Wait {
  readonly first: Day;
  readonly isSo: () => boolean;
}

const always = (): boolean => true;

function firstDays(view: CountView, route: Opened['route']): readonly Wait[] {
  switch (route) {
    case '1203.4a-a':
    case '1203.4a-b':
      return [{ first: yearSinceJudgment(view), isSo: always }];
    case '1203.41-split':
    case '1203.41-straight':
    case '1203.41-jail':
      return jailWaits(view);
    case '1203.41-prison':
      return prisonWaits(view, yearsOf1203_41.prison);
    case '1203.42':
      return prisonWaits(view, yearsOf1203_42);
    default:
      return [];
  }
}

function jailWaits(view: CountView): readonly Wait[] {
  const jail = sentenceOf(view, 'county-jail-1170h');
  if (jail === undefined) return [];
  return (['split', 'straight'] as const).map((form) => ({
    first: afterJail(jail, yearsOf1203_41[form], view.asOf),
    isSo: () => jail.form === form,
  }));
}

function prisonWaits(view: CountView, years: number): readonly Wait[] {
  const prison = sentenceOf(view, 'state-prison');
  return prison === undefined
    ? []
    : [{ first: afterPrison(prison, years, view.asOf), isSo: always }];
}

/** A February 29 among these days, today or later; none if not even the year is known. */
function leapDayIn(span: DaySpan, asOf: PlainDate): PlainDate | undefined {
  if (!isToldOf(span)) return undefined;
  const from = latest([span.from, asOf]);
  const years = [0, 1, 2].map((more) => Number(from.slice(0, 4)) + more);
  return years
    .flatMap((year) => parsePlainDate(`${year}-02-29`) ?? [])
    .find((day) => day >= from && day <= span.to);
}

function isOnThe(first: Day, day: PlainDate): boolean {
  return !isBefore(first, day) && !isAfter(first, day);
}
