import type { PlainDate } from '../../calendar/plain-date.ts';
import { docketSentence } from '../../record/schema/docket-sentence.ts';
import type { MappedColumn, Target } from './column-mapping.ts';
import { addressOf, nameOf, namesOf } from './name-and-address.ts';
import { type DayFormat, writtenDay } from './written-day.ts';

export interface CellReading {
  readonly dates: readonly DayFormat[];
  readonly today: PlainDate;
}

/**
 * A cell's value in the record's form. What cannot be converted stays as written, and reading the
 * record then reports what is wrong.
 */
export function cellValue(
  written: string,
  { target, words }: Pick<MappedColumn, 'target' | 'words'>,
  reading: CellReading,
): unknown {
  const text = words[written.toLowerCase()] ?? written;
  if (isDay(target)) return writtenDay(text, reading.dates, latestYear(target, reading)) ?? text;
  switch (target) {
    case 'petitioner.name':
    case 'case.nameOnCase':
      return nameOf(text) ?? text;
    case 'petitioner.otherNames':
      return namesOf(text);
    case 'petitioner.mailingAddress':
      return addressOf(text) ?? text;
    case 'case.sentence':
    case 'count.sentence':
      return docketSentence(text) ?? text;
    default:
      return text;
  }
}

/** A record's dates are named for what happened on them, or how long something lasts. */
function isDay(target: Target): boolean {
  return /(?:On|\.on|asOf|[uU]ntil|CaliforniaSince)$/u.test(target);
}

/** Events are in the past; an end may be in the future. */
function latestYear(target: Target, { today }: CellReading): { readonly notAfter: number } {
  const ahead = /(?:[eE]nd(?:ed)?On|completedOn|[uU]ntil)$/u.test(target);
  return { notAfter: Number(today.slice(0, 4)) + (ahead ? 20 : 0) };
}
