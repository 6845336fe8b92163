import { type PlainDate, weekday } from '../../calendar/plain-date.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const weekdays = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const;

/** "March 14, 2016". Written out by hand: `Intl` would give other bytes on another machine. */
export function dateInWords(date: PlainDate): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${months[Number(month) - 1] ?? ''} ${Number(day)}, ${year}`;
}

/** "3/14/2016": where a form gives a date the room of a few letters. */
export function dateInNumbers(date: PlainDate): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${Number(month)}/${Number(day)}/${year}`;
}

/** "Wednesday, February 3, 2027". */
export function dayInWords(date: PlainDate): string {
  return `${weekdays[weekday(date)] ?? ''}, ${dateInWords(date)}`;
}

/** "8:30 a.m." from "08:30". */
export function timeInWords(time: string): string {
  const [hours = '0', minutes = '00'] = time.split(':');
  const hour = Number(hours);
  return `${hour % 12 === 0 ? 12 : hour % 12}:${minutes} ${hour < 12 ? 'a.m.' : 'p.m.'}`;
}

/** "1, 2 and 5"; one is itself. */
export function listInWords(items: readonly (string | number)[]): string {
  if (items.length < 2) return String(items[0] ?? '');
  const before = items.slice(0, -1).join(', ');
  return `${before}${items.length > 2 ? ',' : ''} and ${items.at(-1) ?? ''}`;
}
