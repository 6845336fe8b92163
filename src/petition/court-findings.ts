import { readCaseNumber } from '../court/case-number.ts';
import type { CountyProfile } from '../court/county.ts';
import { findCourthouse } from '../court/courthouse.ts';
import type { Finding } from '../record/finding.ts';
import { worded } from '../record/read-record.ts';
import type { PersonRecord } from '../record/record.ts';

/** What the county's profile has to say of a record that was read: warnings, never a refusal. */
export function courtFindings(record: PersonRecord, profile: CountyProfile): readonly Finding[] {
  return record.cases.flatMap(({ court, number, defendantSuffix }, index) => {
    if (court.system !== 'superior') return [];
    const whole = defendantSuffix === undefined ? number : `${number}-${defendantSuffix}`;
    const found = findCourthouse(court.courthouse, number, profile);
    return [
      ...(found.kind === 'not-listed'
        ? [
            worded({
              code: 'courthouse-not-listed',
              severity: 'warning',
              path: ['cases', index, 'court', 'courthouse'],
              seen: found.written.slice(0, 60),
            }),
          ]
        : []),
      ...(readCaseNumber(whole, profile).shape === undefined
        ? [
            worded({
              code: 'case-number-shape',
              severity: 'warning',
              path: ['cases', index, 'number'],
              seen: whole.slice(0, 40),
            }),
          ]
        : []),
    ];
  });
}
