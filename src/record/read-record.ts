import type * as z from 'zod';
import type { PlainDate } from '../calendar/plain-date.ts';
import { misspelledCounties } from './checks/counties.ts';
import { countChecks } from './checks/counts.ts';
import { datesInOrder } from './checks/dates-in-order.ts';
import { docketChecks } from './checks/docket.ts';
import { notInTheFuture, type ReadingDays } from './checks/not-in-the-future.ts';
import { personChecks } from './checks/person.ts';
import { privateNumbers } from './checks/private-numbers.ts';
import type { Finding } from './finding.ts';
import { keysOfAnyKind, knownKeys, valueAt } from './reading/known-keys.ts';
import {
  moreFindings,
  mostFindings,
  mostLookedAt,
  type RawFinding,
  writtenPath,
} from './reading/raw-finding.ts';
import { safeFinding } from './reading/safe-finding.ts';
import { countLeftOut, joinedByKind, schemaFindings } from './reading/schema-findings.ts';
import { readSyntax, type Written } from './reading/syntax.ts';
import { wordsOf } from './reading/vocabulary.ts';
import { isInGuessedGroup, touches, withoutFaults } from './reading/what-can-be-read.ts';
import { workingLetters } from './reading/working-letters.ts';
import type { PersonRecord } from './record.ts';
import { personRecord, recordSchemaInFull } from './schema/person-record.ts';

/** A record as read, with its findings. */
export interface ReadRecord {
  /** Present only if no finding is an error. */
  readonly record?: PersonRecord;
  /** Everything wrong, in the order of the file. */
  readonly findings: readonly Finding[];
}

/**
 * Reads one person's record from YAML or JSON, as text or as the bytes of a file of at most 256 KB,
 * and reports everything wrong with it at once. `asOf` is the decision day and `now` the day it is
 * read, if different: past events cannot be later. Never throws.
 */
export function readRecord(
  source: string | Uint8Array,
  asOf: PlainDate,
  now: PlainDate = asOf,
  ofTheLaw: RecordCheck = () => [],
): ReadRecord {
  const syntax = readSyntax(source);
  if (!syntax.ok) return { findings: syntax.findings.map((raw) => placed(raw)) };
  return readWritten(syntax.written, { asOf, now }, ofTheLaw);
}

/** Findings about a record besides its form: the law adds its own. */
export type RecordCheck = (record: PersonRecord) => readonly RawFinding[];

/**
 * Reads a record's text after its form is known to be right: what it says, and what is wrong with
 * that.
 */
export function readWritten(
  written: Written,
  days: ReadingDays,
  ofTheLaw: RecordCheck,
): ReadRecord {
  const parsed = personRecord.safeParse(written.value);
  const raw = parsed.success
    ? [...checks(parsed.data, days), ...ofTheLaw(parsed.data)]
    : ofFaultyRecord(parsed.error.issues, written.value, (record) => [
        ...checks(record, days),
        ...ofTheLaw(record),
      ]);
  const leftOut = parsed.success ? 0 : countLeftOut(parsed.error.issues);
  const ofLetters = [...privateNumbers(written.value), ...workingLetters(written.value, raw)];
  const findings = inFileOrder([...joinedByKind(raw), ...ofLetters], written, leftOut);
  const stops = findings.some((finding) => finding.severity === 'error');
  return stops || !parsed.success ? { findings } : { record: parsed.data, findings };
}

function checks(record: PersonRecord, days: ReadingDays): readonly RawFinding[] {
  return [
    ...datesInOrder(record),
    ...notInTheFuture(record, days),
    ...countChecks(record),
    ...misspelledCounties(record),
    ...docketChecks(record, days.asOf),
    ...personChecks(record, days.asOf),
  ];
}

/** The schema's findings, and the checks' findings about everything the schema accepts. */
function ofFaultyRecord(
  issues: readonly z.core.$ZodIssue[],
  root: unknown,
  ofRecord: RecordCheck,
): readonly RawFinding[] {
  const first = ofSchema(issues, root);
  const faults = [...first];
  const told = [...first];
  let rest = root;
  let found = first;
  if (first.length >= mostLookedAt) return first;
  for (let round = 0; round < 4; round += 1) {
    rest = withoutFaults(rest, found);
    const parsed = personRecord.safeParse(rest);
    if (parsed.success) {
      const more = ofRecord(parsed.data).filter(({ path }) => !touches(path, faults));
      return [...told, ...more];
    }
    found = ofSchema(parsed.error.issues, rest);
    told.push(...found.filter(({ path }) => isInGuessedGroup(path, first, root)));
    faults.push(...found);
  }
  return told;
}

let vocabulary: ReadonlySet<string> | undefined;

function recordWords(): ReadonlySet<string> {
  vocabulary ??= wordsOf(recordSchemaInFull());
  return vocabulary;
}

/**
 * A finding that is safe to show, with its place: its own node's, or the nearest existing one's.
 */
export function placed(found: RawFinding, written?: Written): Finding {
  const place = found.place ?? (written === undefined ? undefined : placeOf(found, written));
  const raw = safeFinding(found, recordWords);
  return {
    severity: raw.severity ?? 'error',
    code: raw.code,
    path: writtenPath(raw.path),
    ...(place === undefined ? {} : { place }),
    ...(raw.seen === undefined ? {} : { seen: raw.seen }),
    ...(raw.allowed === undefined || raw.allowed === '' ? {} : { allowed: raw.allowed }),
    ...(raw.with === undefined ? {} : { with: raw.with }),
  };
}

function placeOf(raw: RawFinding, written: Written) {
  if (raw.key !== undefined) return written.placeOfKey(raw.key.in, raw.key.name);
  for (let length = raw.path.length; length > 0; length -= 1) {
    const place = written.placeOf(raw.path.slice(0, length));
    if (place !== undefined) return place;
  }
  return undefined;
}

function ofSchema(issues: readonly z.core.$ZodIssue[], root: unknown): readonly RawFinding[] {
  let schema: unknown;
  const found = schemaFindings(issues, {
    valueAt: (path) => valueAt(root, path),
    knownKeys: (path) => {
      schema ??= recordSchemaInFull();
      return knownKeys(schema, root, path);
    },
    keysOfAnyKind: (path) => {
      schema ??= recordSchemaInFull();
      return keysOfAnyKind(schema, root, path);
    },
  });
  return withoutMisspelled(found);
}

/** A misspelled key is not also a missing one. */
function withoutMisspelled(found: readonly RawFinding[]): readonly RawFinding[] {
  const meant = found.flatMap(({ key, with: told }) =>
    key === undefined || told?.['near'] === undefined
      ? []
      : [writtenPath([...key.in, told['near']])],
  );
  return found.filter(({ code, path }) => {
    if (code === 'missing') return !meant.includes(writtenPath(path));
    // The street is under a key that was misspelled.
    const street = writtenPath([...path, 'street']);
    return code !== 'address-without-street' || !meant.includes(street);
  });
}

/** The first in file order, errors before warnings; the rest are counted. */
function inFileOrder(raw: readonly RawFinding[], written: Written, leftOut: number) {
  const isError = ({ severity = 'error' }: Pick<RawFinding, 'severity'>) => severity === 'error';
  const gravest = [...raw.filter(isError), ...raw.filter((one) => !isError(one))];
  const findings = gravest.slice(0, mostLookedAt).map((one) => placed(one, written));
  const errors = inOrder(findings.filter(isError));
  const listed = [...errors, ...inOrder(findings.filter((one) => !isError(one)))];
  const more = raw.length + leftOut - mostFindings;
  return more <= 0
    ? inOrder(listed)
    : [...inOrder(listed.slice(0, mostFindings)), placed(moreFindings(more))];
}

function inOrder(findings: readonly Finding[]): readonly Finding[] {
  const line = (finding: Finding) => finding.place?.line ?? 0;
  const column = (finding: Finding) => finding.place?.column ?? 0;
  return [...findings].sort((a, b) => line(a) - line(b) || column(a) - column(b));
}
