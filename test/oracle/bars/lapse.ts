import {
  addDays,
  type PlainDate,
  parsePlainDate,
  plain,
} from '../../../src/calendar/plain-date.ts';

/**
 * The last day of so many years after an event. Gov. Code 6800: "computed by excluding the first
 * day, and including the last". 6803: "'Year' means a period of 365 days [...] The added day of a
 * leap year, and the day immediately preceding, if they occur in any such period, shall be reckoned
 * together as one day". The 365 days from February 28, 2023 end with February 28, 2024: the added
 * day does not occur in them. A reading that includes it is possible, and a caution says so.
 */
export function lastDayOf(years: number, event: PlainDate): PlainDate {
  const monthAndDay = event.slice(4) === '-02-29' ? '-02-28' : event.slice(4);
  const year = Number(event.slice(0, 4)) + years;
  return parsePlainDate(`${year}${event.slice(4)}`) ?? plain(`${year}${monthAndDay}`);
}

/** The same, counted day by day: slow, and used to check the other. */
export function lastDayCounted(years: number, event: PlainDate): PlainDate {
  let day = event;
  let left = years * 365;
  while (left > 0) {
    day = addDays(day, 1);
    if (!isAddedDay(day)) left -= 1;
  }
  return day;
}

function isAddedDay(day: PlainDate): boolean {
  return day.endsWith('-02-29');
}
