import type { PlainDate } from '../calendar/plain-date.ts';
import { findingWords } from '../words/en/findings.ts';
import { countChecks } from './checks/counts.ts';
import { datesInOrder } from './checks/dates-in-order.ts';
import { notInTheFuture, type ReadingDays } from './checks/not-in-the-future.ts';
import { personChecks } from './checks/person.ts';
import { privateNumbers } from './checks/private-numbers.ts';
import type { Finding } from './finding.ts';
import { knownKeys } from './reading/known-keys.ts';
import { type RawFinding, writtenPath } from './reading/raw-finding.ts';
import { schemaFindings } from './reading/schema-findings.ts';
import { readSyntax, type Written } from './reading/syntax.ts';
import type { PersonRecord } from './record.ts';
import { personRecord } from './schema/person-record.ts';

export interface ReadRecord {
  /** There where nothing is an error. */
  readonly record?: PersonRecord;
  /** All that is wrong, in the order of the file. */
  readonly findings: readonly Finding[];
}

/**
 * Reads one person's record from YAML or JSON and says everything that is wrong with it at once.
 * `asOf` is the day that is asked about, `now` the day on which it is read, where that is another: what
 * has happened cannot lie after it. Never throws.
 */
export function readRecord(
  source: string | Uint8Array,
  asOf: PlainDate,
  now: PlainDate = asOf,
): ReadRecord {
  const syntax = readSyntax(source);
  if (!syntax.ok) return { findings: syntax.findings.map((raw) => worded(raw)) };
  const parsed = personRecord.safeParse(syntax.written.value);
  if (!parsed.success) {
    const raw = schemaFindings(parsed.error.issues, syntax.written.value, knownKeys);
    return { findings: inFileOrder(raw.map((one) => worded(one, syntax.written))) };
  }
  const findings = inFileOrder(
    checks(parsed.data, { asOf, now }).map((one) => worded(one, syntax.written)),
  );
  const stops = findings.some((finding) => finding.severity === 'error');
  return stops ? { findings } : { record: parsed.data, findings };
}

function checks(record: PersonRecord, days: ReadingDays): readonly RawFinding[] {
  return [
    ...datesInOrder(record),
    ...notInTheFuture(record, days),
    ...countChecks(record),
    ...personChecks(record, days.asOf),
    ...privateNumbers(record),
  ];
}

/** A finding with its words and its place: its own node's, or the nearest one that is there. */
export function worded(raw: RawFinding, written?: Written): Finding {
  const place = raw.place ?? (written === undefined ? undefined : placeOf(raw, written));
  const { message, mend } = findingWords(raw.code, {
    ...raw.with,
    path: writtenPath(raw.path),
    seen: raw.seen ?? '',
    allowed: raw.allowed ?? '',
  });
  return {
    severity: raw.severity ?? 'error',
    code: raw.code,
    path: writtenPath(raw.path),
    ...(place === undefined ? {} : { place }),
    ...(raw.seen === undefined ? {} : { seen: raw.seen }),
    ...(raw.allowed === undefined || raw.allowed === '' ? {} : { allowed: raw.allowed }),
    message,
    mend,
  };
}

function placeOf(raw: RawFinding, written: Written) {
  if (raw.key !== undefined) return written.placeOfKey(raw.path.slice(0, -1), raw.key);
  for (let length = raw.path.length; length > 0; length -= 1) {
    const place = written.placeOf(raw.path.slice(0, length));
    if (place !== undefined) return place;
  }
  return undefined;
}

function inFileOrder(findings: readonly Finding[]): readonly Finding[] {
  const line = (finding: Finding) => finding.place?.line ?? Number.MAX_SAFE_INTEGER;
  return [...findings].sort((a, b) => line(a) - line(b));
}
