import { statute } from '../authority/citing.ts';
import { addDays, type PlainDate, plain, weekday } from '../calendar/plain-date.ts';

/**
 * Judicial holidays: CCP 135, "Every full day designated as a holiday by Section 6700 of the
 * Government Code" but for Lunar New Year, Diwali, April 24, September 9 and Columbus Day, and "every
 * Saturday and the day after Thanksgiving Day". Sundays are holidays by CCP 10.
 */
export const holidayAuthorities = [
  statute('CCP', '135', '', { from: '2026-01-01', act: 'AB 268 (Stats. 2025, ch. 358)' }),
  statute('GOV', '6700', '', { confidence: 'medium' }),
  statute('CCP', '12a', '(a)'),
] as const;

interface Holiday {
  readonly name: string;
  /** The first year of it in the courts; always, where it is left out. */
  readonly from?: number;
  readonly on: (year: number) => PlainDate;
}

const holidays: readonly Holiday[] = [
  { name: 'New Year’s Day', on: (year) => fixed(year, '01-01') },
  { name: 'Martin Luther King Jr. Day', on: (year) => nth(year, '01', 1, 3) },
  { name: 'Lincoln Day', on: (year) => fixed(year, '02-12') },
  { name: 'Presidents’ Day', on: (year) => nth(year, '02', 1, 3) },
  { name: 'Cesar Chavez Day', on: (year) => fixed(year, '03-31') },
  { name: 'Memorial Day', on: (year) => addDays(nth(year, '06', 1, 1), -7) },
  { name: 'Juneteenth', from: 2022, on: (year) => fixed(year, '06-19') },
  { name: 'Independence Day', on: (year) => fixed(year, '07-04') },
  { name: 'Labor Day', on: (year) => nth(year, '09', 1, 1) },
  { name: 'Native American Day', from: 2022, on: (year) => nth(year, '09', 5, 4) },
  { name: 'Veterans Day', on: (year) => fixed(year, '11-11') },
  { name: 'Thanksgiving Day', on: (year) => nth(year, '11', 4, 4) },
  { name: 'the day after Thanksgiving', on: (year) => addDays(nth(year, '11', 4, 4), 1) },
  { name: 'Christmas Day', on: (year) => fixed(year, '12-25') },
];

function fixed(year: number, monthAndDay: string): PlainDate {
  return plain(`${year}-${monthAndDay}`);
}

/** The nth given weekday of a month; 0 is Sunday. */
function nth(year: number, month: string, day: number, count: number): PlainDate {
  const first = plain(`${year}-${month}-01`);
  const ahead = (day - weekday(first) + 7) % 7;
  return addDays(first, ahead + (count - 1) * 7);
}

/**
 * The holiday that a day is, if it is one. A holiday on a Sunday is kept on Monday and one on a
 * Saturday on the Friday before: CCP 135 lets the Judicial Council choose, and for counting back the
 * cautious reading takes both as closed.
 */
export function holidayOn(day: PlainDate): string | undefined {
  if (weekday(day) === 6) return 'a Saturday';
  if (weekday(day) === 0) return 'a Sunday';
  const year = Number(day.slice(0, 4));
  return [year, year + 1]
    .flatMap((one) =>
      holidays
        .filter((holiday) => (holiday.from ?? 0) <= one)
        .map((holiday) => ({ name: holiday.name, kept: kept(holiday.on(one)) })),
    )
    .find(({ kept: on }) => on === day)?.name;
}

function kept(day: PlainDate): PlainDate {
  if (weekday(day) === 0) return addDays(day, 1);
  return weekday(day) === 6 ? addDays(day, -1) : day;
}
