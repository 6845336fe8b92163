import type { PlainDate } from '../calendar/plain-date.ts';
import { readChangedRecord as readChanged } from '../record/read-changed-record.ts';
import { type ReadRecord, readRecord as read } from '../record/read-record.ts';
import { contradictions } from './contradictions.ts';

/**
 * Reads one person's record from YAML or JSON, as text or as the bytes of a file of at most 256 KB,
 * and says everything that is wrong with it at once: with its form, and with what the law knows that
 * cannot be so. `asOf` is the day that is asked about, `now` the day on which it is read, where that is
 * another: what has happened cannot lie after it. Never throws.
 */
export function readRecord(
  source: string | Uint8Array,
  asOf: PlainDate,
  now: PlainDate = asOf,
): ReadRecord {
  return read(source, asOf, now, contradictions);
}

/**
 * Reads a record as `readRecord` does, with facts put otherwise: each of `changes` as "path=value",
 * the last one standing where two change the same. Never throws.
 */
export function readChangedRecord(
  source: string | Uint8Array,
  changes: readonly string[],
  asOf: PlainDate,
  now: PlainDate = asOf,
): ReadRecord {
  return readChanged(source, changes, asOf, now, contradictions);
}
