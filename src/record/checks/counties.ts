import { californiaCounties } from '../reading/california-counties.ts';
import { nearest } from '../reading/nearest.ts';
import type { RawFinding } from '../reading/raw-finding.ts';
import type { PersonRecord } from '../record.ts';

/**
 * A superior court is that of a county of California: a county written as none of them, but nearly as
 * one, would be taken for another court than the one that is asked.
 */
export function misspelledCounties({ cases }: PersonRecord): readonly RawFinding[] {
  return cases.flatMap(({ court, since: { transferredTo } }, index) => [
    ...(court.system === 'superior'
      ? misspelled(court.county, ['cases', index, 'court', 'county'])
      : []),
    ...(transferredTo.known && transferredTo.is !== 'no'
      ? misspelled(transferredTo.is.county, ['cases', index, 'since', 'transferredTo', 'county'])
      : []),
  ]);
}

function misspelled(written: string, path: RawFinding['path']): readonly RawFinding[] {
  const counties = [...californiaCounties];
  if (counties.some((one) => one.toLowerCase() === written.toLowerCase())) return [];
  const near = nearest(written, counties);
  if (near === undefined) return [];
  return [{ code: 'not-one-of-near', path, seen: written, with: { near }, allowed: near }];
}
