import type { PlainDate } from '../../calendar/plain-date.ts';
import { firstDayToRead } from '../docket-read.ts';
import type { RawFinding } from '../reading/raw-finding.ts';
import type { PersonRecord } from '../record.ts';

/** A docket that was read too early to show all of the case: its silence answers nothing. */
export function docketChecks({ cases }: PersonRecord, asOf: PlainDate): readonly RawFinding[] {
  return cases.flatMap((courtCase, index): readonly RawFinding[] => {
    const { docketReadOn: seen } = courtCase;
    const first = firstDayToRead(courtCase, asOf);
    if (seen === undefined || first === undefined || seen >= first) return [];
    return [
      {
        code: 'docket-read-too-early',
        severity: 'warning',
        path: ['cases', index, 'docketReadOn'],
        seen,
        allowed: `${first} or later`,
      },
    ];
  });
}
