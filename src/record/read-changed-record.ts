import type { PlainDate } from '../calendar/plain-date.ts';
import { placed, type ReadRecord, type RecordCheck, readWritten } from './read-record.ts';
import { changedValue, readChange } from './reading/changed-value.ts';
import { knownKeys } from './reading/known-keys.ts';
import { readSyntax } from './reading/syntax.ts';
import { recordSchemaInFull } from './schema/person-record.ts';

/**
 * Reads a record like `readRecord`, with changed facts: each of `changes` is "path=value", and the
 * last one wins if two change the same fact. A change that cannot be made is a finding, like a
 * value that cannot be read. Never throws.
 */
export function readChangedRecord(
  source: string | Uint8Array,
  changes: readonly string[],
  asOf: PlainDate,
  now: PlainDate = asOf,
  ofTheLaw: RecordCheck = () => [],
): ReadRecord {
  const syntax = readSyntax(source);
  if (!syntax.ok) return { findings: syntax.findings.map((raw) => placed(raw)) };
  const schema = recordSchemaInFull();
  let { value } = syntax.written;
  for (const text of changes) {
    const root = value;
    const change = readChange(text);
    const changed = change.ok
      ? changedValue(root, change.is, (path) => knownKeys(schema, root, path))
      : change;
    if (!changed.ok) return { findings: [placed(changed.finding)] };
    value = changed.is;
  }
  return readWritten({ value, placeOf: nowhere, placeOfKey: nowhere }, { asOf, now }, ofTheLaw);
}

/** A changed value has no place in the file. */
function nowhere(): undefined {
  return undefined;
}
