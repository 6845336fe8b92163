import type { PersonRecord } from '../record/record.ts';
import { sha256 } from './sha256.ts';

/** The hash of what a record says, whatever the order of its keys and however it was written. */
export async function recordHash(record: PersonRecord): Promise<string> {
  return sha256(new TextEncoder().encode(canonical(record)));
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`);
  return `{${entries.join(',')}}`;
}
