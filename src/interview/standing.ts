import type { PlainDate } from '../calendar/plain-date.ts';
import type { Determination } from '../eligibility/determination.ts';
import { determine } from '../eligibility/determine.ts';
import { contradictions } from '../law/contradictions.ts';
import type { Finding } from '../record/finding.ts';
import { readWritten } from '../record/read-record.ts';
import type { PersonRecord } from '../record/record.ts';

/** The state of a record while it is being written. */
export interface Standing {
  readonly findings: readonly Finding[];
  /** Present once there is a person, a case and a count, and nothing is wrong. */
  readonly record?: PersonRecord;
  readonly determination?: Determination;
}

/** What a half-written record says, and what the law asks about it. */
export function standingOf(value: unknown, today: PlainDate): Standing {
  const key = isObject(value) ? value : nothingYet;
  const before = kept.get(key);
  if (before?.today === today) return before.standing;
  const standing = read(value, today);
  kept.set(key, { today, standing });
  return standing;
}

function read(value: unknown, today: PlainDate): Standing {
  const { record, findings } = readWritten(
    { value, placeOf: nowhere, placeOfKey: nowhere },
    { asOf: today, now: today },
    contradictions,
  );
  const found = record === undefined ? undefined : determine(record, today);
  return {
    findings,
    ...(record === undefined ? {} : { record }),
    ...(found?.kind === 'determined' ? { determination: found.determination } : {}),
  };
}

/** The same values are used again and again: to ask, to check an answer, to show the outcome. */
const kept = new WeakMap<object, { readonly today: PlainDate; readonly standing: Standing }>();

const nothingYet = {};

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function nowhere(): undefined {
  return undefined;
}

/** New errors in a changed record, other than what is not written yet. */
export function newFaults(before: Standing, after: Standing): readonly Finding[] {
  const known = new Set(before.findings.map(nameOf));
  return after.findings.filter(
    (finding) =>
      finding.severity === 'error' && finding.code !== 'missing' && !known.has(nameOf(finding)),
  );
}

function nameOf({ code, path }: Finding): string {
  return `${code} ${path}`;
}
