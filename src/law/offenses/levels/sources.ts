/**
 * Where we read the words in the table of levels. PCJ, VCJ: the Legislature's bulk data of the
 * Penal and the Vehicle Code, State date July 10, 2026 (public copy: GitHub,
 * johnakelly-yahoo-com/california-codes). LI26: a copy of leginfo of April 18, 2026 (GitHub,
 * MarkyMark1986/california-codes-app). LI4321: an undated page of leginfo. SF7028, SHOUSE10980,
 * SHOUSE11370: other publishers' pages. NR: not read.
 */
export const levelSources = [
  'PCJ',
  'VCJ',
  'LI26',
  'LI4321',
  'SF7028',
  'SHOUSE10980',
  'SHOUSE11370',
  'NR',
] as const;

export type LevelSource = (typeof levelSources)[number];

/** The State's date for the text, or the day we read another page. */
export const readIn: Readonly<Record<LevelSource, string>> = {
  PCJ: '2026-07-10',
  VCJ: '2026-07-10',
  LI26: '2026-04-18',
  LI4321: '2026-11-28',
  SF7028: '2026-11-28',
  SHOUSE10980: '2026-11-28',
  SHOUSE11370: '2026-11-28',
  NR: '2026-11-28',
};
