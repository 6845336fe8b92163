import { type PlainDate, parsePlainDate } from '../calendar/plain-date.ts';
import { type MonthNames, writtenDay } from '../calendar/written-day.ts';

/** A date as a record writes it: complete, or only its month or year. */
export type TypedDay =
  | { readonly kind: 'day'; readonly on: PlainDate }
  | { readonly kind: 'month'; readonly year: string; readonly month: string }
  | { readonly kind: 'year'; readonly year: string };

export interface DayReading {
  readonly today: PlainDate;
  readonly months: MonthNames;
  /** It may be in the future: a two-digit year is then in this century. */
  readonly ahead: boolean;
  /** False for a birthday: "23" may be 1923 or 2023. */
  readonly shortYears: boolean;
}

export function typedDay(text: string, reading: DayReading): TypedDay | undefined {
  const { year: written = '', month, day } = writtenDay(text, reading.months) ?? {};
  const year = fullYear(written, reading);
  if (year === undefined) return undefined;
  if (month === undefined) return { kind: 'year', year };
  const on = parsePlainDate(`${year}-${month}-${day ?? '01'}`);
  if (on === undefined) return undefined;
  return day === undefined ? { kind: 'month', year, month } : { kind: 'day', on };
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
