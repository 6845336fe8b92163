import { plain } from '../calendar/plain-date.ts';
import type {
  CaseAuthority,
  CodeLetters,
  FederalAuthority,
  Reading,
  StatuteAuthority,
} from './authority.ts';

/** The last day we read the code: the Legislature's own bulk data of that day. */
export const lawReadOn = plain('2026-07-10');

/** Codes with another State date. The BP text we read has no date: it is from that day or later. */
const readInOtherBulkData: Readonly<Partial<Record<CodeLetters, string>>> = {
  CCP: '2025-12-10',
  LAB: '2026-04-07',
  BP: '2026-04-24',
};

/** The day we checked other sources for what we did not read in the State's data. */
const otherSourcesReadOn = plain('2026-11-23');

const lawCodes: Readonly<Partial<Record<CodeLetters, string>>> = {
  PC: 'PEN',
  VC: 'VEH',
  HS: 'HSC',
  BP: 'BPC',
  WIC: 'WIC',
  GOV: 'GOV',
  LAB: 'LAB',
  CCP: 'CCP',
  CIV: 'CIV',
};

/** A rule's date and act: "AB 134 (Stats. 2023, ch. 47)". Days as YYYY-MM-DD. */
export interface Dated {
  readonly from?: string;
  readonly until?: string;
  readonly act?: string;
  /**
   * `high` if we read the statute itself, `medium` for one other source, `low` if we found none.
   */
  readonly confidence?: Reading['confidence'];
}

export function statute(
  code: CodeLetters,
  section: string,
  subdivision = '',
  dated: Dated = {},
): StatuteAuthority {
  const before = cited.get(section)?.find((one) => isCitedAs(one, code, subdivision, dated));
  if (before !== undefined) return before.made;
  const made = citing(code, section, subdivision, dated);
  cited.set(section, [...(cited.get(section) ?? []), { code, subdivision, dated, made }]);
  return made;
}

interface Cited {
  readonly code: CodeLetters;
  readonly subdivision: string;
  readonly dated: Dated;
  readonly made: StatuteAuthority;
}

/** Every decision cites an authority, so each is created once and reused. */
const cited = new Map<string, readonly Cited[]>();

function isCitedAs(one: Cited, code: CodeLetters, subdivision: string, dated: Dated): boolean {
  return (
    one.code === code &&
    one.subdivision === subdivision &&
    one.dated.from === dated.from &&
    one.dated.until === dated.until &&
    one.dated.act === dated.act &&
    one.dated.confidence === dated.confidence
  );
}

function citing(
  code: CodeLetters,
  section: string,
  subdivision: string,
  dated: Dated,
): StatuteAuthority {
  const page = `https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=${lawCodes[code] ?? code}&sectionNum=${section}`;
  return {
    kind: 'statute',
    code,
    section,
    subdivision,
    ...effect(dated),
    reading: readingOf(code, page, dated.confidence ?? 'high'),
  };
}

function readingOf(code: CodeLetters, page: string, confidence: Reading['confidence']): Reading {
  const own = readInOtherBulkData[code];
  const inBulkData = own === undefined ? lawReadOn : plain(own);
  return { page, readOn: confidence === 'high' ? inBulkData : otherSourcesReadOn, confidence };
}

export function penalCode(section: string, subdivision = '', dated: Dated = {}): StatuteAuthority {
  return statute('PC', section, subdivision, dated);
}

export function vehicleCode(
  section: string,
  subdivision = '',
  dated: Dated = {},
): StatuteAuthority {
  return statute('VC', section, subdivision, dated);
}

/** A published opinion. `page` is a public copy of it. */
export function opinion(
  title: string,
  year: number,
  reporter: string,
  page: string,
  confidence: Reading['confidence'] = 'high',
): CaseAuthority {
  return {
    kind: 'case',
    title,
    year,
    reporter,
    reading: { page, readOn: otherSourcesReadOn, confidence },
  };
}

export function federal(citation: string, page: string): FederalAuthority {
  return {
    kind: 'federal',
    citation,
    reading: { page, readOn: otherSourcesReadOn, confidence: 'medium' },
  };
}

function effect({ from, until, act }: Dated) {
  return {
    ...(from === undefined ? {} : { effectiveFrom: plain(from) }),
    ...(until === undefined ? {} : { effectiveUntil: plain(until) }),
    ...(act === undefined ? {} : { act }),
  };
}
