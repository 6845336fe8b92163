import type { PlainDate } from '../../src/calendar/plain-date.ts';
import { type CoreDetermination, decideCount } from '../../src/eligibility/decide-count.ts';
import type { Determination } from '../../src/eligibility/determination.ts';
import { determine } from '../../src/eligibility/determine.ts';
import { type CountContext, countContexts } from '../../src/law/count-context.ts';
import type { PersonRecord } from '../../src/record/record.ts';

export function contextsOf(record: PersonRecord, asOf: PlainDate): readonly CountContext[] {
  return record.cases.flatMap((one) => countContexts(record, one, asOf));
}

/** Every count of the record, in its order, without questions: they take longer than the rest. */
export function decided(record: PersonRecord, asOf: PlainDate): readonly CoreDetermination[] {
  return contextsOf(record, asOf).map(decideCount);
}

export function determined(record: PersonRecord, asOf: PlainDate): Determination {
  const found = determine(record, asOf);
  if (found.kind !== 'determined') throw new Error(`${asOf} lies before the law`);
  return found.determination;
}
