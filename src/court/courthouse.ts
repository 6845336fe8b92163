import { suggestedCourthouse } from './case-number.ts';
import type { CountyProfile, Courthouse } from './county.ts';

export type FoundCourthouse =
  | {
      readonly kind: 'found';
      readonly courthouse: Courthouse;
      /** By the record's own word, or only suggested by the case number. */
      readonly by: 'record' | 'case-number';
      /** The case's old courthouse, if another took it over. */
      readonly tookOverFrom?: Courthouse;
    }
  /** It takes no criminal filings now, and more than one courthouse may have its files. */
  | {
      readonly kind: 'moved';
      readonly from: Courthouse;
      readonly candidates: readonly Courthouse[];
    }
  | { readonly kind: 'not-listed'; readonly written: string }
  | { readonly kind: 'not-stated' };

/** The courthouse that has the case's file: as the record says, or as its number hints. */
export function findCourthouse(
  written: string | undefined,
  caseNumber: string,
  profile: CountyProfile,
): FoundCourthouse {
  if (written === undefined) {
    const id = suggestedCourthouse(caseNumber, profile);
    const suggested = profile.courthouses.find((one) => one.id === id);
    return suggested === undefined
      ? { kind: 'not-stated' }
      : { kind: 'found', courthouse: suggested, by: 'case-number' };
  }
  const named = profile.courthouses.filter((one) => isNamed(one, written));
  // State records may name a closed courthouse; its entry says where its cases may be now, and how
  // sure that is.
  const found = named.find((one) => one.noCriminalFiling !== undefined) ?? named[0];
  return found === undefined ? { kind: 'not-listed', written } : followed(found, profile);
}

function isNamed(courthouse: Courthouse, written: string): boolean {
  const wanted = plainName(written);
  return [courthouse.id, courthouse.name, ...courthouse.rapSheetNames].some(
    (name) => plainName(name) === wanted,
  );
}

function plainName(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/courthouse|court|[^a-z0-9]+/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

/** A closed courthouse's cases went to another; if the sources disagree, ask the clerk. */
function followed(found: Courthouse, profile: CountyProfile): FoundCourthouse {
  const gone = found.noCriminalFiling;
  if (gone === undefined) return { kind: 'found', courthouse: found, by: 'record' };
  const candidates = gone.successors.flatMap(
    (id) => profile.courthouses.find((one) => one.id === id) ?? [],
  );
  const [only, second] = candidates;
  if (only === undefined || second !== undefined || gone.confidence === 'low') {
    return { kind: 'moved', from: found, candidates };
  }
  return { kind: 'found', courthouse: only, by: 'record', tookOverFrom: found };
}
