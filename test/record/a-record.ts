import { plain } from '../../src/calendar/plain-date.ts';
import type { Finding } from '../../src/record/finding.ts';
import { type ReadRecord, readRecord } from '../../src/record/read-record.ts';
import type { PersonRecord } from '../../src/record/record.ts';

export const today = plain('2026-11-24');

/** A record with nothing wrong; each test changes one thing. */
export const sound = `version: 1
petitioner:
  name: { first: Rosa, last: Ruiz }
  bornOn: 1990-05-06
  phone: (323) 555-0142
circumstances:
  asOf: 2026-11-20
cases:
  - number: BA000000
    court: { county: Los Angeles, courthouse: foltz }
    judgmentOn: 2016-03-14
    counts:
      - { number: 1, statute: PC 459, level: felony, convictedOn: 2016-02-29 }
    sentence:
      kind: probation
      startedOn: 2016-03-14
      scheduledEndOn: 2019-03-13
      endedOn: 2019-03-13
      ended: completed
    obligations: { restitution: { owed: 0 } }
    since: { fireCamp: no }
`;

/** The sound record with one piece changed. Throws if there is no such piece. */
export function changed(from: string, to: string): string {
  if (!sound.includes(from)) throw new Error(`the sound record has no ${from}`);
  return sound.replace(from, to);
}

export function read(source: string | Uint8Array): ReadRecord {
  return readRecord(source, today);
}

export function findingsOf(source: string | Uint8Array): readonly Finding[] {
  return read(source).findings;
}

export function codesOf(source: string | Uint8Array): readonly string[] {
  return findingsOf(source).map(({ code }) => code);
}

/** The record from a source without errors. */
export function recordOf(source: string | Uint8Array): PersonRecord {
  const { record, findings } = read(source);
  if (record === undefined) throw new Error(findings.map(({ code }) => code).join(' '));
  return record;
}
