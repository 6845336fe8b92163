import { counties, type LocalCode } from '../../made/counties.ts';

/** A code of ordinances as its county's folder describes it. */
type LocalOrdinances = (typeof counties)[keyof typeof counties]['codes'][string];

/** The codes of ordinances of every county with a folder, by the letters that papers print. */
export const localCodes: ReadonlyMap<string, LocalOrdinances> = new Map(
  Object.values(counties).flatMap(({ codes }) => Object.entries(codes)),
);

export function isLocalCode(code: string): code is LocalCode {
  return localCodes.has(code);
}

export const lettersOfLocalCodes: readonly LocalCode[] = [...localCodes.keys()].filter(isLocalCode);
