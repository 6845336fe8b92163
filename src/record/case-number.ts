import type { CourtCase } from './record.ts';

/** "BA000000-01": with the defendant's suffix, if the docket has one. */
export function printedNumber(courtCase: Pick<CourtCase, 'number' | 'defendantSuffix'>): string {
  return courtCase.defendantSuffix === undefined
    ? courtCase.number
    : `${courtCase.number}-${courtCase.defendantSuffix}`;
}
