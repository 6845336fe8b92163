import type { PleadedCode } from './statute.ts';

interface CodeName {
  readonly code: PleadedCode;
  /** As court forms want it in a narrow column. */
  readonly short: string;
  /** What people write, in lower case without points; the letters themselves are always taken. */
  readonly written: readonly string[];
}

/** The codes by the names that dockets, RAP sheets and people give them. */
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
    ],
  },
  { code: 'GOV', short: 'Gov.', written: ['gov', 'gc', 'gov code', 'government code'] },
  { code: 'LAB', short: 'Lab.', written: ['lab', 'lc', 'labor code'] },
  { code: 'CCP', short: 'CCP', written: ['ccp', 'code of civil procedure'] },
  { code: 'CIV', short: 'Civ.', written: ['civ', 'civil code'] },
  { code: 'FAM', short: 'Fam.', written: ['fam', 'fc', 'family code'] },
  { code: 'EVID', short: 'Evid.', written: ['evid', 'ec', 'evidence code'] },
  { code: 'CORP', short: 'Corp.', written: ['corp', 'corporations code'] },
  { code: 'EDC', short: 'Ed.', written: ['edc', 'ed code', 'education code'] },
  { code: 'ELEC', short: 'Elec.', written: ['elec', 'elections code'] },
  { code: 'FAC', short: 'F&A', written: ['fac', 'food and agricultural code'] },
  { code: 'FIN', short: 'Fin.', written: ['fin', 'financial code'] },
  { code: 'FGC', short: 'F&G', written: ['fgc', 'fg', 'f&g', 'fish and game code'] },
  { code: 'HNC', short: 'H&N', written: ['hnc', 'h&n', 'harbors and navigation code'] },
  { code: 'INS', short: 'Ins.', written: ['ins', 'insurance code'] },
  { code: 'MVC', short: 'M&V', written: ['mvc', 'military and veterans code'] },
  { code: 'PRC', short: 'PRC', written: ['prc', 'public resources code'] },
  { code: 'PUC', short: 'PUC', written: ['puc', 'public utilities code'] },
  { code: 'RTC', short: 'R&T', written: ['rtc', 'rt', 'r&t', 'revenue and taxation code'] },
  { code: 'SHC', short: 'S&H', written: ['shc', 'streets and highways code'] },
  { code: 'UIC', short: 'UIC', written: ['uic', 'ui', 'unemployment insurance code'] },
  { code: 'LAMC', short: 'LAMC', written: ['lamc', 'la muni code', 'los angeles municipal code'] },
  { code: 'LACC', short: 'LACC', written: ['lacc', 'los angeles county code'] },
  { code: 'USC', short: 'USC', written: ['usc'] },
];

const byWritten = new Map(
  codeNames.flatMap(({ code, written }) => written.map((name) => [name, code] as const)),
);

/** The code that these words name, points and letter case aside. */
export function codeNamed(words: string): PleadedCode | undefined {
  return byWritten.get(words.toLowerCase().replaceAll('.', '').replaceAll(/\s+/gu, ' ').trim());
}
