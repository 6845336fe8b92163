import type { PlainDate } from '../calendar/plain-date.ts';
import { courtFindings } from '../petition/court-findings.ts';
import { printedNumber } from '../record/case-number.ts';
import { hearingChecks } from '../record/checks/hearing.ts';
import type { Finding } from '../record/finding.ts';
import { placed } from '../record/read-record.ts';
import type { CourtCase, PersonRecord } from '../record/record.ts';
import type { HearingArgument } from './hearing-argument.ts';
import type { Setting } from './setting.ts';
import { UsageFault } from './usage-fault.ts';

/** The record with the command line's hearing, for its case. */
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

/** Findings about a hearing that the command line put into the record. */
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
