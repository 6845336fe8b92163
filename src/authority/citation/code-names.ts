import { lettersOfLocalCodes, localCodes } from './local-codes.ts';
import type { PleadedCode } from './statute.ts';

interface CodeName {
  readonly code: PleadedCode;
  /** The short form for a narrow column on court forms. */
  readonly short: string;
  /**
   * What people write, in lower case without periods; the letters themselves are always accepted.
   */
  readonly written: readonly string[];
}

/** The codes by the names that dockets, RAP sheets and people use. */
export const codeNames: readonly CodeName[] = [
  { code: 'PC', short: 'Pen.', written: ['pc', 'cpc', 'pen', 'pen code', 'penal', 'penal code'] },
  {
    code: 'VC',
    short: 'Veh.',
    written: ['vc', 'cvc', 'veh', 'veh code', 'vehicle', 'vehicle code'],
  },
  {
    code: 'HS',
    short: 'H&S',
    written: [
      'hs',
      'hsc',
      'h&s',
      'h & s',
      'h&s code',
      'h/s',
      'health & safety code',
      'health and safety code',
      'health & saf',
    ],
  },
  {
    code: 'BP',
    short: 'B&P',
    written: [
      'bp',
      'bpc',
      'b&p',
      'b & p',
      'b/p',
      'b&p code',
      'business & professions code',
      'business and professions code',
      'bus & prof',
      'bus & professions',
      'business & prof',
    ],
  },
  {
    code: 'WIC',
    short: 'W&I',
    written: [
      'wic',
      'wi',
      'w&i',
      'w & i',
      'w/i',
      'w&i code',
      'welfare & institutions code',
      'welfare and institutions code',
      'welf & inst',
      'welfare & inst',
      'welf & institutions',
    ],
  },
  { code: 'GOV', short: 'Gov.', written: ['gov', 'gc', 'gov code', 'government code', 'govt'] },
  { code: 'LAB', short: 'Lab.', written: ['lab', 'lc', 'labor code'] },
  { code: 'CCP', short: 'CCP', written: ['ccp', 'code of civil procedure', 'code civ proc'] },
  { code: 'CIV', short: 'Civ.', written: ['civ', 'ci', 'civil code'] },
  { code: 'FAM', short: 'Fam.', written: ['fam', 'family code'] },
  { code: 'EVID', short: 'Evid.', written: ['evid', 'evidence code', 'evidence'] },
  { code: 'CORP', short: 'Corp.', written: ['corp', 'corporations code', 'corporations'] },
  {
    code: 'EDC',
    short: 'Ed.',
    written: ['edc', 'ed code', 'education code', 'educ', 'education', 'ed'],
  },
  { code: 'ELEC', short: 'Elec.', written: ['elec', 'elections code'] },
  {
    code: 'FAC',
    short: 'F&A',
    written: ['fac', 'fa', 'food and agricultural code', 'food & agr', 'food & agric', 'f&a'],
  },
  { code: 'FIN', short: 'Fin.', written: ['fin', 'financial code'] },
  { code: 'FGC', short: 'F&G', written: ['fgc', 'fg', 'f&g', 'fish and game code', 'fish & game'] },
  {
    code: 'HNC',
    short: 'H&N',
    written: ['hnc', 'hn', 'h&n', 'harbors and navigation code', 'harb & nav'],
  },
  { code: 'INS', short: 'Ins.', written: ['ins', 'ic', 'insurance code', 'insurance'] },
  { code: 'MVC', short: 'M&V', written: ['mvc', 'military and veterans code', 'mil & vet', 'm&v'] },
  {
    code: 'PRC',
    short: 'PRC',
    written: ['prc', 'pr', 'public resources code', 'pub resources', 'pub res'],
  },
  { code: 'PUC', short: 'PUC', written: ['puc', 'public utilities code', 'pub util'] },
  {
    code: 'RTC',
    short: 'R&T',
    written: ['rtc', 'rt', 'r&t', 'revenue and taxation code', 'rev & tax'],
  },
  {
    code: 'SHC',
    short: 'S&H',
    written: ['shc', 'sh', 'streets and highways code', 'sts & hy', 's&h'],
  },
  {
    code: 'UIC',
    short: 'UIC',
    written: ['uic', 'ui', 'unemployment insurance code', 'unemp ins', 'u&i'],
  },
  ...lettersOfLocalCodes.map((code) => ({
    code,
    short: code,
    written: [code.toLowerCase(), ...(localCodes.get(code)?.written ?? [])],
  })),
  { code: 'USC', short: 'USC', written: ['usc'] },
];

/**
 * Letters that more than one code uses. On the state's RAP sheets FC is the Financial Code, CC the
 * Corporations, EC the Education and MV the Military and Veterans Code; on a docket FC is mostly
 * the Family Code, CC the Civil, EC the Elections or the Evidence Code.
 */
const ofSeveralCodes: ReadonlySet<string> = new Set(['fc', 'cc', 'ec', 'mv']);

/** Whether the letters may mean more than one code, so they name none. */
export function isOfSeveralCodes(words: string): boolean {
  return ofSeveralCodes.has(plainName(words));
}

const byWritten = new Map(
  codeNames.flatMap(({ code, written }) => written.map((name) => [plainName(name), code] as const)),
);

/** The code these words name, ignoring periods and letter case. */
export function codeNamed(words: string): PleadedCode | undefined {
  return byWritten.get(plainName(words));
}

/** "Cal. Health & Saf. Code," and "health and saf" are one name. */
function plainName(words: string): string {
  return words
    .toLowerCase()
    .replaceAll(/[.,]/gu, '')
    .replaceAll(/\s*[&/]\s*/gu, ' and ')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replace(/^(?:california|cal|ca) (?=\S)/u, '')
    .replace(/(?<=\S) codes?$/u, '');
}
