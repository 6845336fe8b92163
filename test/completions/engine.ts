import type { PlainDate } from '../../src/calendar/plain-date.ts';
import type { CountDetermination, RecordQuestion } from '../../src/eligibility/determination.ts';
import { determine } from '../../src/eligibility/determine.ts';
import { countChecks } from '../../src/record/checks/counts.ts';
import { datesInOrder } from '../../src/record/checks/dates-in-order.ts';
import { notInTheFuture } from '../../src/record/checks/not-in-the-future.ts';
import type { PersonRecord } from '../../src/record/record.ts';

// All that these tests know of the engine stands here: what it says of a count, and what it refuses.

/** What is said of one count, as plain words that can be compared. */
export interface Said {
  readonly count: string;
  readonly outcome: string;
  readonly route?: string;
  /** For "not yet": the first day, and whether it is only the earliest that can be. */
  readonly opens?: { readonly on: string; readonly atTheEarliest: boolean };
  readonly requests: string;
  readonly cautions: string;
  /** The facts that are asked for, by their paths in the record. */
  readonly asked: readonly string[];
}

/** What is said of a record with holes, with what is asked. */
export function decide(record: PersonRecord, asOf: PlainDate): readonly Said[] {
  const found = determine(record, asOf);
  if (found.kind !== 'determined') throw new Error(`${asOf} lies before the law`);
  const { cases, questions } = found.determination;
  return cases.flatMap(({ caseNumber, counts }) =>
    counts.map((count) => saidOf(count, caseNumber, questions)),
  );
}

/** What is said of a record without holes: here nothing need be asked, if that is quicker. */
export function decideWhole(record: PersonRecord, asOf: PlainDate): readonly Said[] {
  return decide(record, asOf);
}

function saidOf(
  count: CountDetermination,
  caseNumber: string,
  questions: readonly RecordQuestion[],
): Said {
  const ofRecord = questions.filter(({ bearsOn }) =>
    bearsOn.some((one) => one.caseNumber === caseNumber && one.count === count.count),
  );
  return {
    count: `${caseNumber} count ${count.count}`,
    outcome: count.outcome,
    ...(count.route === undefined ? {} : { route: count.route }),
    // The engine states every day flatly.
    ...(count.eligibleOn === undefined
      ? {}
      : { opens: { on: count.eligibleOn, atTheEarliest: false } }),
    requests: sorted(count.requests.map(({ request }) => request)),
    cautions: sorted(count.cautions.map(({ code }) => code)),
    asked: [...count.questions, ...ofRecord].map(({ path }) => path),
  };
}

function sorted(all: readonly string[]): string {
  return [...new Set(all)].sort().join(' ');
}

/** Whether a record that says this would be read, and not be stopped by a finding. */
export function isRead(record: PersonRecord, asOf: PlainDate): boolean {
  const findings = [
    ...datesInOrder(record),
    ...notInTheFuture(record, { asOf, now: asOf }),
    ...countChecks(record),
  ];
  return findings.every(({ severity }) => severity === 'warning' || severity === 'note');
}
