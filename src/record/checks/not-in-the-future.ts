import { latest, type PlainDate } from '../../calendar/plain-date.ts';
import { pathParts, type RawFinding } from '../reading/raw-finding.ts';
import type { PersonRecord } from '../record.ts';

/** The days that a record is read against. */
export interface ReadingDays {
  /** The day that is asked about. */
  readonly asOf: PlainDate;
  /** The day on which the record is read. It may be later: `--as-of` asks about a day long past. */
  readonly now: PlainDate;
}

/**
 * A conviction after the day asked about is not there yet on that day. What else has happened cannot
 * lie after today; an end of probation or supervision that is set may.
 */
export function notInTheFuture(
  record: PersonRecord,
  { asOf, now }: ReadingDays,
): readonly RawFinding[] {
  return [
    ...after(asOf, convictions(record)),
    ...after(latest([asOf, now]), [
      ...(record.circumstances.asOf === undefined
        ? []
        : [{ path: 'circumstances.asOf', on: record.circumstances.asOf }]),
      ...record.cases.flatMap((_, index) => ended(record, index)),
    ]),
  ];
}

interface DatedPath {
  readonly path: string;
  readonly on: PlainDate;
}

function convictions(record: PersonRecord): readonly DatedPath[] {
  return record.cases.flatMap((courtCase, index) => [
    ...(courtCase.judgmentOn.known
      ? [{ path: `cases[${index}].judgmentOn`, on: courtCase.judgmentOn.is }]
      : []),
    ...courtCase.counts.flatMap((count, position) =>
      count.convictedOn.known
        ? [{ path: `cases[${index}].counts[${position}].convictedOn`, on: count.convictedOn.is }]
        : [],
    ),
  ]);
}

function after(day: PlainDate, dated: readonly DatedPath[]): readonly RawFinding[] {
  return dated
    .filter(({ on }) => on > day)
    .map(({ path, on }) => ({
      code: 'in-the-future',
      path: pathParts(path),
      seen: on,
      allowed: `${day} or earlier`,
    }));
}

/** Probation that "ended" on a day to come has not ended. */
function ended(record: PersonRecord, index: number): readonly DatedPath[] {
  const sentence = record.cases[index]?.sentence;
  if (sentence?.known !== true || sentence.is.kind !== 'probation') return [];
  const { ended: how, endedOn } = sentence.is;
  const over = how.known && how.is !== 'running';
  return over && endedOn.known
    ? [{ path: `cases[${index}].sentence.endedOn`, on: endedOn.is }]
    : [];
}
