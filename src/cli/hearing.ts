import { InvalidArgumentError } from 'commander';
import type { PlainDate } from '../calendar/plain-date.ts';
import { courtFindings } from '../petition/court-findings.ts';
import { printedNumber } from '../record/case-number.ts';
import { hearingChecks } from '../record/checks/hearing.ts';
import type { Finding } from '../record/finding.ts';
import { placed } from '../record/read-record.ts';
import type { CourtCase, PersonRecord } from '../record/record.ts';
import type { Setting } from './setting.ts';
import { dayAsked } from './today.ts';
import { UsageFault } from './usage-fault.ts';

export interface HearingArgument {
  readonly on: PlainDate;
  readonly at?: string;
}

/** "2027-02-03T08:30" or "2027-02-03": the court's own clock. */
export function hearingArgument(value: string): HearingArgument {
  const parts = /^(\d{4}-\d{2}-\d{2})(?:T([01]\d|2[0-3]):([0-5]\d))?$/u.exec(value);
  const on = dayAsked(parts?.[1] ?? '');
  if (parts === null || on === undefined) {
    throw new InvalidArgumentError('{hearing}');
  }
  return parts[2] === undefined ? { on } : { on, at: `${parts[2]}:${parts[3] ?? '00'}` };
}

/** The record with the hearing that the command line names, for the case that it speaks of. */
export function withHearing(
  record: PersonRecord,
  caseNumber: string | undefined,
  hearing: HearingArgument | undefined,
  department: string | undefined,
): PersonRecord {
  if (hearing === undefined && department === undefined) return record;
  const change = (one: CourtCase): CourtCase => {
    if (printedNumber(one) !== caseNumber) return one;
    const own = hearing ?? one.hearing;
    if (own === undefined) {
      throw UsageFault.of('department-without-hearing');
    }
    return { ...one, hearing: department === undefined ? own : { ...own, department } };
  };
  const [first, ...rest] = record.cases;
  return { ...record, cases: [change(first), ...rest.map(change)] };
}

/** What there is to say of a hearing that the command line put into the record. */
export function hearingFindings(
  record: PersonRecord,
  asOf: PlainDate,
  { county }: Setting,
): readonly Finding[] {
  return [
    ...hearingChecks(record, asOf).map((raw) => placed(raw)),
    ...courtFindings(record, county, asOf).filter(({ path }) => path.endsWith('hearing.on')),
  ];
}
