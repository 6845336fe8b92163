import type { PlainDate } from '../../calendar/plain-date.ts';
import { pathParts, type RawFinding } from '../reading/raw-finding.ts';
import type { PersonRecord } from '../record.ts';

/** What has happened cannot lie after today; an end of probation or supervision may. */
export function notInTheFuture(record: PersonRecord, today: PlainDate): readonly RawFinding[] {
  const past = [
    ...(record.circumstances.asOf === undefined
      ? []
      : [{ path: 'circumstances.asOf', on: record.circumstances.asOf }]),
    ...record.cases.flatMap((courtCase, index) => [
      ...(courtCase.judgmentOn.known
        ? [{ path: `cases[${index}].judgmentOn`, on: courtCase.judgmentOn.is }]
        : []),
      ...courtCase.counts.flatMap((count, position) =>
        count.convictedOn.known
          ? [{ path: `cases[${index}].counts[${position}].convictedOn`, on: count.convictedOn.is }]
          : [],
      ),
      ...ended(record, index),
    ]),
  ];
  return past
    .filter(({ on }) => on > today)
    .map(({ path, on }) => ({
      code: 'in-the-future',
      path: pathParts(path),
      seen: on,
      allowed: `${today} or earlier`,
    }));
}

/** Probation that "ended" on a day to come has not ended. */
function ended(record: PersonRecord, index: number): readonly { path: string; on: PlainDate }[] {
  const sentence = record.cases[index]?.sentence;
  if (sentence?.known !== true || sentence.is.kind !== 'probation') return [];
  const { ended: how, endedOn } = sentence.is;
  const over = how.known && how.is !== 'running';
  return over && endedOn.known
    ? [{ path: `cases[${index}].sentence.endedOn`, on: endedOn.is }]
    : [];
}
