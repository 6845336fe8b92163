import type { PlainDate } from '../../src/calendar/plain-date.ts';
import { answerRecord, summedUp } from '../../src/eligibility/decide-case.ts';
import { usualCounty } from '../../src/facts/usual-county.ts';
import type { CourtCase, PersonRecord } from '../../src/record/record.ts';

/** The answer for one case of a record, on any day and without its questions. */
export function decideCase(
  record: PersonRecord,
  courtCase: CourtCase,
  asOf: PlainDate,
  county: string = usualCounty,
) {
  const counts = answerRecord(record, asOf, county)[record.cases.indexOf(courtCase)] ?? [];
  return summedUp(
    courtCase,
    counts.map(({ decided }) => decided),
  );
}
