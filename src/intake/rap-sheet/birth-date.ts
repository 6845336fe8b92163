import type { PlainDate } from '../../calendar/plain-date.ts';
import type { Place } from '../place.ts';
import { compactDay } from '../printed-days.ts';
import { asDigits } from '../slips.ts';
import type { Heading } from './heading.ts';
import type { SheetEvent } from './sheet-events.ts';

export interface BirthDates {
  readonly dob: PlainDate | null;
  readonly dobPlace?: Place;
  readonly otherDobs: readonly PlainDate[];
  readonly otherPlace?: Place;
}

/**
 * The person's birth date: if damaged in the heading, it may be read from the events that fit it.
 */
export function birthDates({ births }: Heading, events: readonly SheetEvent[]): BirthDates {
  const [first, ...others] = births;
  if (first === undefined) return { dob: null, otherDobs: [] };
  const dob = compactDay(first.printed) ?? fromEvents(first.printed, events) ?? null;
  const days = others.flatMap(({ printed }) => compactDay(printed) ?? []);
  return {
    dob,
    dobPlace: first.place,
    // Without the primary one it is not known which of the others it is.
    otherDobs: dob === null ? [] : [...new Set(days)].filter((day) => day !== dob),
    ...(others[0] === undefined ? {} : { otherPlace: others[0].place }),
  };
}

function fromEvents(damaged: string, events: readonly SheetEvent[]): PlainDate | undefined {
  const wanted = asDigits(damaged.replaceAll(/[.\s]/gu, ''));
  const fitting = events.flatMap(({ dob }) => {
    const day = dob === undefined ? undefined : compactDay(dob);
    return day !== undefined && fits(wanted, day.replaceAll('-', '')) ? [day] : [];
  });
  const [only, ...more] = new Set(fitting);
  return more.length === 0 ? only : undefined;
}

function fits(damaged: string, digits: string): boolean {
  if (damaged.length !== digits.length) return false;
  return [...damaged].every((one, index) => one === '?' || one === digits[index]);
}
