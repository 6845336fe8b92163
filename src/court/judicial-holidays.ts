import { statute } from '../authority/citing.ts';
import { addDays, type PlainDate, plain, weekday } from '../calendar/plain-date.ts';

/**
 * Judicial holidays: CCP 135, "Every full day designated as a holiday by Section 6700 of the
 * Government Code" except Lunar New Year, Diwali, April 24, September 9 and Columbus Day, plus
 * "every Saturday and the day after Thanksgiving Day". Sundays are holidays by CCP 10.
 */
export const holidayAuthorities = [
  statute('CCP', '135', '', { from: '2026-01-01', act: 'AB 268 (Stats. 2025, ch. 358)' }),
  statute('GOV', '6700', '', { confidence: 'medium' }),
  statute('CCP', '12a', '(a)'),
] as const;

/** The days on which the courts are closed; their names are in `words/`. */
export type HolidayCode =
  | 'new-year'
  | 'martin-luther-king'
  | 'lincoln'
  | 'presidents'
  | 'cesar-chavez'
  | 'memorial'
  | 'juneteenth'
  | 'independence'
  | 'labor'
  | 'native-american'
  | 'veterans'
  | 'thanksgiving'
  | 'day-after-thanksgiving'
  | 'christmas'
  | 'saturday'
  | 'sunday';

interface Holiday {
  readonly is: Exclude<HolidayCode, 'saturday' | 'sunday'>;
  /** Its first year in the courts; always, if left out. */
  readonly from?: number;
  readonly on: (year: number) => PlainDate;
}

const holidays: readonly Holiday[] = [
  { is: 'new-year', on: (year) => fixed(year, '01-01') },
  { is: 'martin-luther-king', on: (year) => nth(year, '01', 1, 3) },
  { is: 'lincoln', on: (year) => fixed(year, '02-12') },
  { is: 'presidents', on: (year) => nth(year, '02', 1, 3) },
  { is: 'cesar-chavez', on: (year) => fixed(year, '03-31') },
  { is: 'memorial', on: (year) => addDays(nth(year, '06', 1, 1), -7) },
  { is: 'juneteenth', from: 2022, on: (year) => fixed(year, '06-19') },
  { is: 'independence', on: (year) => fixed(year, '07-04') },
  { is: 'labor', on: (year) => nth(year, '09', 1, 1) },
  { is: 'native-american', from: 2022, on: (year) => nth(year, '09', 5, 4) },
  { is: 'veterans', on: (year) => fixed(year, '11-11') },
  { is: 'thanksgiving', on: (year) => nth(year, '11', 4, 4) },
  { is: 'day-after-thanksgiving', on: (year) => addDays(nth(year, '11', 4, 4), 1) },
  { is: 'christmas', on: (year) => fixed(year, '12-25') },
];

function fixed(year: number, monthAndDay: string): PlainDate {
  return plain(`${year}-${monthAndDay}`);
}

/** The nth given weekday in a month; 0 is Sunday. */
function nth(year: number, month: string, day: number, count: number): PlainDate {
  const first = plain(`${year}-${month}-01`);
  const ahead = (day - weekday(first) + 7) % 7;
  return addDays(first, ahead + (count - 1) * 7);
}

/**
 * The holiday that a day is, if it is one. A Sunday holiday is observed on Monday and a Saturday
 * holiday on the Friday before: CCP 135 lets the Judicial Council choose, and for counting back the
 * cautious reading treats both as closed.
 */
export function holidayOn(day: PlainDate): HolidayCode | undefined {
  if (weekday(day) === 6) return 'saturday';
  if (weekday(day) === 0) return 'sunday';
  const year = Number(day.slice(0, 4));
  return [year, year + 1]
    .flatMap((one) =>
      holidays
        .filter((holiday) => (holiday.from ?? 0) <= one)
        .map((holiday) => ({ is: holiday.is, kept: kept(holiday.on(one)) })),
    )
    .find(({ kept: on }) => on === day)?.is;
}

function kept(day: PlainDate): PlainDate {
  if (weekday(day) === 0) return addDays(day, 1);
  return weekday(day) === 6 ? addDays(day, -1) : day;
}
