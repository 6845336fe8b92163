import type { PlainDate } from '../calendar/plain-date.ts';
import type { CountyProfile } from '../court/county.ts';
import type { CaseDetermination, Determination } from '../eligibility/determination.ts';
import { isEligible } from '../law/outcome.ts';
import type { CourtCase, PersonRecord } from '../record/record.ts';
import { dateInWords } from '../words/en/dates.ts';

/** What the sheets that speak of a whole record are made from. */
export interface WholeRecord {
  readonly record: PersonRecord;
  readonly determination: Determination;
  readonly county: CountyProfile;
  readonly asOf: PlainDate;
}

/** Each case of the record with what was found of it. */
export function casesOf(
  record: PersonRecord,
  determination: Determination,
): readonly (readonly [CourtCase, CaseDetermination])[] {
  return record.cases.flatMap((courtCase, index) => {
    const found = determination.cases[index];
    return found === undefined ? [] : [[courtCase, found] as const];
  });
}

/** What comes next in a case, in a few words. */
export function nextWords(courtCase: CourtCase, found: CaseDetermination): string {
  if (courtCase.hearing !== undefined && isEligible(found.outcome)) {
    return `Hearing ${dateInWords(courtCase.hearing.on)}`;
  }
  switch (found.outcome) {
    case 'eligible-mandatory':
    case 'eligible-discretionary':
      return 'Sign and file';
    case 'not-yet':
      return found.eligibleOn === undefined
        ? 'The bar has no known end'
        : `Opens ${dateInWords(found.eligibleOn)}`;
    case 'needs-facts':
      return 'Answer the questions';
    case 'needs-lawyer':
      return 'See a lawyer';
    case 'ineligible':
      return 'See the other ways';
  }
}

/** Lines of which several counts have the same, each once. */
export function once(lines: readonly string[]): readonly string[] {
  return [...new Set(lines)];
}
