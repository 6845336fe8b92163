import {
  addDays,
  type PlainDate,
  parsePlainDate,
  plain,
} from '../../../src/calendar/plain-date.ts';

/**
 * The last day of so many years after an event. Gov. Code 6800: "computed by excluding the first
 * day, and including the last". 6803: "'Year' means a period of 365 days [...] The added day of a
 * leap year, and the day immediately preceding [...] shall be reckoned together as one day". So a
 * year from 28 February 2023 has its last day in 28 and 29 February 2024 together.
 */
export function lastDayOf(years: number, event: PlainDate): PlainDate {
  const monthAndDay = event.slice(4) === '-02-29' ? '-02-28' : event.slice(4);
  const year = String(Number(event.slice(0, 4)) + years);
  const addedDay = monthAndDay === '-02-28' ? parsePlainDate(`${year}-02-29`) : undefined;
  return addedDay ?? plain(`${year}${monthAndDay}`);
}

/** The same, told off day by day: slow, and what the other is held against. */
export function lastDayCounted(years: number, event: PlainDate): PlainDate {
  let day = event;
  let left = years * 365;
  while (left > 0) {
    day = addDays(day, 1);
    if (!isAddedDay(day)) left -= 1;
  }
  const next = addDays(day, 1);
  return isAddedDay(next) ? next : day;
}

function isAddedDay(day: PlainDate): boolean {
  return day.endsWith('-02-29');
}
