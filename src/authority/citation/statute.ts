import type { LocalCode } from '../../made/counties.ts';
import type { CodeLetters } from '../authority.ts';

/** The codes for pleaded crimes: those our law cites, others, local ordinances, federal law. */
export type PleadedCode =
  | CodeLetters
  | 'CORP'
  | 'EDC'
  | 'ELEC'
  | 'FAC'
  | 'FIN'
  | 'FGC'
  | 'HNC'
  | 'INS'
  | 'MVC'
  | 'PRC'
  | 'PUC'
  | 'RTC'
  | 'SHC'
  | 'UIC'
  | LocalCode
  | 'USC';

/** A section with its subdivisions from the outside in: PC 288(a)(1) is ['a', '1']. */
export interface SectionReference {
  readonly code: PleadedCode;
  /** "1203.4", "11357.5"; digits, periods and sometimes letters, as printed in the code. */
  readonly section: string;
  readonly subdivisions: readonly string[];
}

/** The Penal Code sections for inchoate crimes. */
export const inchoateCrimes = {
  attempt: '664',
  conspiracy: '182',
  solicitation: '653f',
} as const;

export type Inchoate = keyof typeof inchoateCrimes;

/** An offense as a docket pleads it. */
export interface PleadedStatute extends SectionReference {
  /** "664/288(a) PC" is an attempt, "182/459" a conspiracy to commit, "653f/187" a solicitation. */
  readonly inchoate?: Inchoate;
  /** That section's subdivisions, if pleaded: "182(a)(1)/459" has ['a', '1']. */
  readonly inchoateSubdivisions?: readonly string[];
  /** "VC 23103 per 23103.5": the section of the plea. */
  readonly per?: SectionReference;
  /** "PC 459/460(b)": further sections pleaded with the first, as the one that sets its degree. */
  readonly with: readonly SectionReference[];
  /** True if the docket does not show the section or it is illegible: the rest is not a section. */
  readonly unread?: true;
}
