import { type PlainDate, parsePlainDate } from '../calendar/plain-date.ts';

/** A date as a record writes it: complete, or only its month or year. */
export type TypedDay =
  | { readonly kind: 'day'; readonly on: PlainDate }
  | { readonly kind: 'month'; readonly year: string; readonly month: string }
  | { readonly kind: 'year'; readonly year: string };

export interface DayReading {
  readonly today: PlainDate;
  /** The names of the months, in lower case, with all spellings. */
  readonly months: readonly (readonly string[])[];
  /** It may be in the future: a two-digit year is then in this century. */
  readonly ahead: boolean;
  /** False for a birthday: "23" may be 1923 or 2023. */
  readonly shortYears: boolean;
}

/** "3/14/2016", "03-14-16", "March 14, 2016", "14 March 2016", "2016-03-14", "March 2016", "2016". */
export function typedDay(text: string, reading: DayReading): TypedDay | undefined {
  const plain = text
    .trim()
    .toLowerCase()
    .replaceAll(/[,.]|\b(?:de|del|of|the|on|el|d[ií]a)\b/gu, ' ')
    .replaceAll(/(\d)(?:st|nd|rd|th)\b/gu, '$1')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  const parts = inNumbers(plain) ?? inWords(plain, reading.months);
  return parts === undefined ? undefined : dayOf(parts, reading);
}

interface Parts {
  readonly year: string;
  readonly month?: string;
  readonly day?: string;
}

function inNumbers(text: string): Parts | undefined {
  const iso = /^(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?$/u.exec(text);
  if (iso !== null) return parts(iso[1], iso[2], iso[3]);
  const american = /^(\d{1,2})[-/ ](\d{1,2})[-/ ](\d{4}|\d{2})$/u.exec(text);
  if (american !== null) return parts(american[3], american[1], american[2]);
  const month = /^(\d{1,2})[-/](\d{4})$/u.exec(text);
  return month === null ? undefined : parts(month[2], month[1], undefined);
}

function inWords(text: string, months: DayReading['months']): Parts | undefined {
  const words = text.split(' ');
  const named = words.findIndex((word) => monthOf(word, months) !== undefined);
  const month = monthOf(words[named] ?? '', months);
  const numbers = words.filter((_, index) => index !== named);
  if (month === undefined || numbers.some((word) => !/^\d{1,4}$/u.test(word))) return undefined;
  const [first, second, third] = numbers;
  if (first === undefined || third !== undefined) return undefined;
  if (second === undefined)
    return /^\d{4}$/u.test(first) ? parts(first, month, undefined) : undefined;
  return parts(second, month, first);
}

function monthOf(word: string, months: DayReading['months']): string | undefined {
  const index = months.findIndex((names) => names.includes(word));
  return index < 0 ? undefined : String(index + 1);
}

function parts(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): Parts {
  return {
    year: year ?? '',
    ...(month === undefined ? {} : { month: month.padStart(2, '0') }),
    ...(day === undefined ? {} : { day: day.padStart(2, '0') }),
  };
}

function dayOf({ year: written, month, day }: Parts, reading: DayReading): TypedDay | undefined {
  const year = fullYear(written, reading);
  if (year === undefined) return undefined;
  if (month === undefined) return { kind: 'year', year };
  if (day === undefined) {
    const real = parsePlainDate(`${year}-${month}-01`);
    return real === undefined ? undefined : { kind: 'month', year, month };
  }
  const on = parsePlainDate(`${year}-${month}-${day}`);
  return on === undefined ? undefined : { kind: 'day', on };
}

/**
 * Dockets print two-digit years: use the latest such year not in the future, since no case is
 * older.
 */
function fullYear(written: string, { today, ahead, shortYears }: DayReading): string | undefined {
  if (written.length === 4) return written;
  if (written.length !== 2 || !shortYears) return undefined;
  const thisCentury = `20${written}`;
  const soon = String(Number(today.slice(0, 4)) + (ahead ? 10 : 0));
  return thisCentury <= soon ? thisCentury : `19${written}`;
}

/** As a record writes it. */
export function asWritten(day: TypedDay): string {
  if (day.kind === 'day') return day.on;
  return day.kind === 'month' ? `${day.year}-${day.month}` : day.year;
}
