import type { PlainDate } from '../calendar/plain-date.ts';

/**
 * What the record says about one matter. A fact left out is unknown, and unknown is neither yes nor
 * no. `from` is who said it ("client", "docket"), if the record says so.
 */
export type Fact<T> = Known<T> | Unknown;

export interface Known<T> {
  readonly known: true;
  readonly is: T;
  readonly from?: string;
}

export interface Unknown {
  readonly known: false;
  /** The first and last possible day, for a date known to the month or the year. */
  readonly within?: { readonly from: PlainDate; readonly to: PlainDate };
}

export const unknown: Unknown = { known: false };

export function known<T>(is: T, from?: string): Known<T> {
  return from === undefined ? { known: true, is } : { known: true, is, from };
}

/** The first day that a day may be, as far as the record bounds it. */
export function firstOf(day: Fact<PlainDate>): PlainDate | undefined {
  return day.known ? day.is : day.within?.from;
}

/** The last day that a day may be, as far as the record bounds it. */
export function lastOf(day: Fact<PlainDate>): PlainDate | undefined {
  return day.known ? day.is : day.within?.to;
}
