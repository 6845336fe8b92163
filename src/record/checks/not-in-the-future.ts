import { latest, type PlainDate } from '../../calendar/plain-date.ts';
import { known } from '../../facts/fact.ts';
import { isPrivate } from '../../facts/safe-to-show.ts';
import { pathParts, type RawFinding } from '../reading/raw-finding.ts';
import type { Circumstances, Count, CourtCase, PersonRecord, Sentence } from '../record.ts';
import { type Dated, dated, datedOn } from './dated.ts';

/** The dates a record is checked against. */
export interface ReadingDays {
  /** The decision day. */
  readonly asOf: PlainDate;
  /** The day the record is read. It may be later: `--as-of` can be a day long past. */
  readonly now: PlainDate;
}

/**
 * A conviction after the decision day has not happened yet on that day. Other past events cannot be
 * after today; a scheduled end of probation or supervision may be.
 */
export function notInTheFuture(
  record: PersonRecord,
  { asOf, now }: ReadingDays,
): readonly RawFinding[] {
  const { bornOn } = record.petitioner;
  const cases = record.cases.map((courtCase, index) => ({ courtCase, at: `cases[${index}]` }));
  return [
    ...after(
      asOf,
      cases.flatMap(({ courtCase, at }) => convictions(courtCase, at)),
    ),
    ...after(latest([asOf, now]), [
      ...(bornOn === undefined ? [] : dated('petitioner.bornOn', known(bornOn))),
      ...ofCircumstances(record.circumstances),
      ...cases.flatMap(({ courtCase, at }) => ofCase(courtCase, at)),
    ]),
  ];
}

function after(day: PlainDate, past: readonly Dated[]): readonly RawFinding[] {
  return past
    .filter(({ first }) => first > day)
    .map(({ path, written }) => ({
      code: 'in-the-future',
      path: pathParts(path),
      ...(isPrivate(pathParts(path)) ? {} : { seen: written }),
      allowed: `${day} or earlier`,
    }));
}

function convictions({ judgmentOn, counts }: CourtCase, at: string): readonly Dated[] {
  return [
    ...dated(`${at}.judgmentOn`, judgmentOn),
    ...counts.flatMap(({ convictedOn }, index) =>
      dated(`${at}.counts[${index}].convictedOn`, convictedOn),
    ),
  ];
}

function ofCircumstances(now: Circumstances): readonly Dated[] {
  const at = 'circumstances';
  const later = now.convictionsSince;
  return [
    ...(now.asOf === undefined ? [] : dated(`${at}.asOf`, known(now.asOf))),
    ...dated(`${at}.livesInCaliforniaSince`, now.livesInCaliforniaSince),
    ...(later.known
      ? later.is.flatMap(({ on }, index) => dated(`${at}.convictionsSince[${index}].on`, on))
      : []),
  ];
}

function ofCase({ counts, sentence, since }: CourtCase, at: string): readonly Dated[] {
  return [
    ...counts.flatMap((count, index) => ofCount(count, `${at}.counts[${index}]`)),
    ...(sentence.known ? ofSentence(sentence.is, `${at}.sentence`) : []),
    ...datedOn(`${at}.since.automaticRelief`, since.automaticRelief),
    ...datedOn(`${at}.since.alreadyDismissed`, since.alreadyDismissed),
  ];
}

function ofCount({ reductions, sentence }: Count, at: string): readonly Dated[] {
  return [
    ...reductions.flatMap(({ on }, index) => dated(`${at}.reductions[${index}].on`, on)),
    ...(sentence === undefined ? [] : ofSentence(sentence, `${at}.sentence`)),
  ];
}

function ofSentence(sentence: Sentence, at: string): readonly Dated[] {
  switch (sentence.kind) {
    case 'probation': {
      const { ended, violations } = sentence;
      // Probation that "ended" on a future day has not ended.
      const over = ended.known && ended.is !== 'running';
      return [
        ...dated(`${at}.startedOn`, sentence.startedOn),
        ...(over ? dated(`${at}.endedOn`, sentence.endedOn) : []),
        ...(violations.known && violations.is.found
          ? dated(`${at}.violations.firstOn`, violations.is.firstOn)
          : []),
      ];
    }
    case 'deferred-entry':
      return [
        ...dated(`${at}.grantedOn`, sentence.grantedOn),
        ...dated(`${at}.dismissedOn`, sentence.dismissedOn),
      ];
    default:
      return [];
  }
}
