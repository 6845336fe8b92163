import type { PlainDate } from '../calendar/plain-date.ts';
import { readChangedRecord as readChanged } from '../record/read-changed-record.ts';
import { type ReadRecord, readRecord as read } from '../record/read-record.ts';
import { contradictions } from './contradictions.ts';

/**
 * Reads one person's record from YAML or JSON, as text or as the bytes of a file of at most 256 KB,
 * and reports everything wrong with it at once: its form, and facts the law says are impossible.
 * `asOf` is the decision day and `now` the day it is read, if different: past events cannot be
 * later. Never throws.
 */
export function readRecord(
  source: string | Uint8Array,
  asOf: PlainDate,
  now: PlainDate = asOf,
): ReadRecord {
  return read(source, asOf, now, contradictions);
}

/**
 * Reads a record like `readRecord`, with changed facts: each of `changes` is "path=value", and the
 * last one wins if two change the same fact. Never throws.
 */
export function readChangedRecord(
  source: string | Uint8Array,
  changes: readonly string[],
  asOf: PlainDate,
  now: PlainDate = asOf,
): ReadRecord {
  return readChanged(source, changes, asOf, now, contradictions);
}
