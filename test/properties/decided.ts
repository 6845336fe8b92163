import type { PlainDate } from '../../src/calendar/plain-date.ts';
import { answerRecord } from '../../src/eligibility/decide-case.ts';
import type { DecidedCount, Determination } from '../../src/eligibility/determination.ts';
import { determine } from '../../src/eligibility/determine.ts';
import { usualCounty } from '../../src/facts/usual-county.ts';
import type { PersonRecord } from '../../src/record/record.ts';

/** Every count in the record, in order, without questions: they take longer than the rest. */
export function decided(record: PersonRecord, asOf: PlainDate): readonly DecidedCount[] {
  return answerRecord(record, asOf, usualCounty).flatMap((counts) =>
    counts.map((count) => count.decided),
  );
}

export function determined(record: PersonRecord, asOf: PlainDate): Determination {
  const found = determine(record, asOf);
  if (found.kind !== 'determined') throw new Error(`${asOf} lies before the law`);
  return found.determination;
}
