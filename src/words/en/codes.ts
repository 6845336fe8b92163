import { localCodes } from '../../authority/citation/local-codes.ts';
import type { PleadedCode } from '../../authority/citation/statute.ts';
import type { LocalCode } from '../../made/counties.ts';

type OfTheState = Exclude<PleadedCode, 'USC' | LocalCode>;

/** The codes by their names, as a sentence of a pleading writes them out. */
const names: Readonly<Record<OfTheState, string>> = {
  PC: 'Penal Code',
  VC: 'Vehicle Code',
  HS: 'Health and Safety Code',
  BP: 'Business and Professions Code',
  WIC: 'Welfare and Institutions Code',
  GOV: 'Government Code',
  LAB: 'Labor Code',
  CCP: 'Code of Civil Procedure',
  CIV: 'Civil Code',
  FAM: 'Family Code',
  EVID: 'Evidence Code',
  CORP: 'Corporations Code',
  EDC: 'Education Code',
  ELEC: 'Elections Code',
  FAC: 'Food and Agricultural Code',
  FIN: 'Financial Code',
  FGC: 'Fish and Game Code',
  HNC: 'Harbors and Navigation Code',
  INS: 'Insurance Code',
  MVC: 'Military and Veterans Code',
  PRC: 'Public Resources Code',
  PUC: 'Public Utilities Code',
  RTC: 'Revenue and Taxation Code',
  SHC: 'Streets and Highways Code',
  UIC: 'Unemployment Insurance Code',
};

/** The same as they are cited within parentheses and in a table. */
const cited: Readonly<Partial<Record<OfTheState, string>>> = {
  PC: 'Pen. Code',
  VC: 'Veh. Code',
  HS: 'Health & Saf. Code',
  BP: 'Bus. & Prof. Code',
  WIC: 'Welf. & Inst. Code',
  GOV: 'Gov. Code',
  LAB: 'Lab. Code',
  CIV: 'Civ. Code',
  FAM: 'Fam. Code',
  EVID: 'Evid. Code',
  CORP: 'Corp. Code',
  EDC: 'Ed. Code',
  ELEC: 'Elec. Code',
  FAC: 'Food & Agr. Code',
  FIN: 'Fin. Code',
  HNC: 'Harb. & Nav. Code',
  INS: 'Ins. Code',
  MVC: 'Mil. & Vet. Code',
  PRC: 'Pub. Resources Code',
  PUC: 'Pub. Util. Code',
  RTC: 'Rev. & Tax. Code',
  SHC: 'Sts. & Hy. Code',
  UIC: 'Unemp. Ins. Code',
};

const inFull: ReadonlyMap<string, string> = new Map([
  ...Object.entries(names),
  ...[...localCodes].map(([letters, { name }]) => [letters, name] as const),
]);
const inShort: ReadonlyMap<string, string> = new Map([
  ...Object.entries({ ...names, ...cited }),
  ...[...localCodes].map(([letters, code]) => [letters, code.cited] as const),
]);

/** An offense by its code and section; a federal section as it is cited. */
export const offenseWords = {
  /** "Penal Code section 459/460(b)" */
  written: (code: PleadedCode, section: string): string =>
    ofCode(code, section, (letters) => inFull.get(letters), ' section'),
  /** "Pen. Code, § 459/460(b)" */
  cited: (code: PleadedCode, section: string): string =>
    ofCode(code, section, (letters) => inShort.get(letters), ', §'),
} as const;

/** "Penal Code section 664/Health and Safety Code section 11352(a)", of "664/HS 11352(a)" too. */
function ofCode(
  code: PleadedCode,
  section: string,
  named: (letters: string) => string | undefined,
  sign: string,
): string {
  if (code === 'USC') return section;
  return `${code} ${section}`.replaceAll(/\b([A-Z]{2,4}) (?=\d)/gu, (whole, letters: string) => {
    const name = named(letters);
    return name === undefined ? whole : `${name}${sign} `;
  });
}
