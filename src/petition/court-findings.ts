import type { PlainDate } from '../calendar/plain-date.ts';
import { readCaseNumber } from '../court/case-number.ts';
import type { CountyProfile } from '../court/county.ts';
import { findCourthouse } from '../court/courthouse.ts';
import { holidayOn } from '../court/judicial-holidays.ts';
import { lastDayToServe } from '../court/last-day-to-serve.ts';
import { findProsecutor } from '../court/prosecutor.ts';
import { unknownNumber } from '../facts/scalars.ts';
import { isCounty } from '../law/bars/court-of-conviction.ts';
import { printedNumber } from '../record/case-number.ts';
import type { Finding } from '../record/finding.ts';
import { placed } from '../record/read-record.ts';
import type { RawFinding } from '../record/reading/raw-finding.ts';
import type { CourtCase, PersonRecord } from '../record/record.ts';
import { noticeDays } from './notice.ts';

/**
 * The county profile's findings about a record: courthouse, case number, prosecutor and hearing.
 * Warnings, never a refusal; for another county's case, only that it is one.
 */
export function courtFindings(
  record: PersonRecord,
  profile: CountyProfile,
  asOf: PlainDate,
): readonly Finding[] {
  return record.cases.flatMap((courtCase, index) => {
    const { court } = courtCase;
    if (court.system !== 'superior') return [];
    if (!isCounty(court.county, profile.name)) return otherCounty(court.county, index, profile);
    return [
      ...courthouse(courtCase, profile),
      ...caseNumber(courtCase, profile),
      ...prosecutor(courtCase, profile),
      ...hearing(courtCase),
      ...notice(courtCase, asOf),
    ].map((raw) => placed({ ...raw, severity: 'warning', path: ['cases', index, ...raw.path] }));
  });
}

/** We ask for an unknown county; we do not call it a different one. */
function otherCounty(written: string, index: number, { name }: CountyProfile): readonly Finding[] {
  if (isCounty(written, 'unknown')) return [];
  const path = ['cases', index, 'court', 'county'];
  const raw: RawFinding = { code: 'other-county', severity: 'warning', path, seen: written };
  return [placed({ ...raw, allowed: name, with: { county: name } })];
}

function courthouse({ court, number }: CourtCase, profile: CountyProfile): readonly RawFinding[] {
  if (court.system === 'federal') return [];
  const found = findCourthouse(court.courthouse, number, profile);
  if (found.kind !== 'not-listed' || profile.courthouses.length === 0) return [];
  const path = ['court', 'courthouse'];
  return [
    {
      code: 'courthouse-not-listed',
      path,
      seen: found.written.slice(0, 60),
      with: { county: profile.name },
    },
  ];
}

function caseNumber(courtCase: CourtCase, profile: CountyProfile): readonly RawFinding[] {
  if (courtCase.number === unknownNumber) {
    return [{ code: 'case-number-unknown', path: ['number'] }];
  }
  const whole = printedNumber(courtCase);
  // A county without known number patterns has nothing to compare with.
  if (profile.caseNumbers.shapes.length === 0) return [];
  if (readCaseNumber(whole, profile).shape !== undefined) return [];
  return [
    {
      code: 'case-number-shape',
      path: ['number'],
      seen: whole.slice(0, 40),
      with: { county: profile.name },
    },
  ];
}

/** A city prosecutor handles no felonies: one of the two is wrong. */
function prosecutor(
  { prosecutor: written, counts }: CourtCase,
  profile: CountyProfile,
): readonly RawFinding[] {
  const felony = counts.some(({ level }) => level.known && level.is === 'felony');
  const found = findProsecutor(written, felony, profile);
  const path = ['prosecutor'];
  if (found.kind === 'not-listed')
    return [{ code: 'prosecutor-not-listed', path, with: { county: profile.name } }];
  const ofCity = found.kind === 'found' && found.by === 'record' && !found.prosecutor.felonies;
  return felony && ofCity ? [{ code: 'city-prosecutor-of-felony', path }] : [];
}

/** Reading the record reports a Saturday or a Sunday. */
function hearing({ hearing: set }: CourtCase): readonly RawFinding[] {
  const holiday = set === undefined ? undefined : holidayOn(set.on);
  if (set === undefined || holiday === undefined) return [];
  if (holiday === 'saturday' || holiday === 'sunday') return [];
  const path = ['hearing', 'on'];
  return [{ code: 'hearing-on-holiday', path, seen: set.on, with: { holiday } }];
}

/** A hearing too soon for full notice to the prosecutor. */
function notice({ hearing: set }: CourtCase, asOf: PlainDate): readonly RawFinding[] {
  if (set === undefined || set.on < asOf) return [];
  const { day } = lastDayToServe(set.on, noticeDays, 'in-person');
  if (day >= asOf) return [];
  return [{ code: 'last-day-to-serve-past', path: ['hearing', 'on'], seen: set.on, with: { day } }];
}
