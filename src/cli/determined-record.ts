import type { PlainDate } from '../calendar/plain-date.ts';
import { letterFindings } from '../documents/letter-findings.ts';
import type { Determination } from '../eligibility/determination.ts';
import { type DecidedRecord, decide, determine } from '../eligibility/determine.ts';
import { readRecord } from '../law/read-record.ts';
import { courtFindings } from '../petition/court-findings.ts';
import type { Finding } from '../record/finding.ts';
import type { PersonRecord } from '../record/record.ts';
import { recordSource } from './record-source.ts';
import { inLanguageOf, type Setting } from './setting.ts';
import { today } from './today.ts';
import { UsageFault } from './usage-fault.ts';

export interface DeterminedRecord {
  readonly record: PersonRecord;
  readonly findings: readonly Finding[];
  readonly determination: Determination;
}

/** A record that could not be read: its findings say why. */
export interface UnreadRecord {
  readonly record?: undefined;
  readonly findings: readonly Finding[];
}

/** Reads a record and decides every count as of a day, by default today. */
export async function determinedRecord(
  name: string,
  asOf: PlainDate | undefined,
  setting: Setting,
): Promise<DeterminedRecord | UnreadRecord> {
  const bytes = await recordSource(name);
  const now = today();
  const day = asOf ?? now;
  const { record, findings } = readRecord(bytes, day, now);
  if (record === undefined) return { findings };
  const { county, words } = inLanguageOf(setting, record);
  return {
    record,
    findings: [
      ...findings,
      ...courtFindings(record, county, day),
      ...letterFindings(words, record),
    ],
    determination: determinationOf(record, day, setting),
  };
}

/**
 * @throws UsageFault if the day is before the law written down here.
 */
function determinationOf(record: PersonRecord, day: PlainDate, { county }: Setting): Determination {
  const result = determine(record, day, county.name);
  if (result.kind === 'determined') return result.determination;
  throw UsageFault.of('before-the-law', { lawFrom: result.lawFrom });
}

/**
 * @throws UsageFault if the day is before the law written down here.
 */
export function decidedCases(
  record: PersonRecord,
  day: PlainDate,
  { county }: Setting,
): Extract<DecidedRecord, { kind: 'decided' }> {
  const result = decide(record, day, county.name);
  if (result.kind === 'decided') return result;
  throw UsageFault.of('before-the-law', { lawFrom: result.lawFrom });
}
