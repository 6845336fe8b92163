import type { PlainDate } from '../calendar/plain-date.ts';

/** The codes the project cites, by their usual California abbreviations. */
export type CodeLetters =
  | 'PC'
  | 'VC'
  | 'HS'
  | 'BP'
  | 'WIC'
  | 'GOV'
  | 'LAB'
  | 'CCP'
  | 'CIV'
  | 'FAM'
  | 'EVID';

/** Where and when we read the words. `page` is a public address or the name of a public source. */
export interface Reading {
  readonly page: string;
  readonly readOn: PlainDate;
  readonly confidence: 'high' | 'medium' | 'low';
}

interface Sourced {
  /** The first day the cited words were in effect; left out if before 2016. */
  readonly effectiveFrom?: PlainDate;
  /** The last day they were in effect. */
  readonly effectiveUntil?: PlainDate;
  /** The act that made or last changed them, as "SB 1106 (Stats. 2022, ch. 734)". */
  readonly act?: string;
  readonly reading: Reading;
}

export interface StatuteAuthority extends Sourced {
  readonly kind: 'statute';
  readonly code: CodeLetters;
  readonly section: string;
  /** As "(a)(1)" or "(d)(1)-(2)"; empty for the whole section. */
  readonly subdivision: string;
}

export interface RuleOfCourtAuthority extends Sourced {
  readonly kind: 'rule-of-court';
  readonly rule: string;
  readonly subdivision: string;
}

export interface CaseAuthority extends Sourced {
  readonly kind: 'case';
  readonly title: string;
  readonly year: number;
  readonly reporter: string;
}

export interface FederalAuthority extends Sourced {
  readonly kind: 'federal';
  readonly citation: string;
}

export type Authority = StatuteAuthority | RuleOfCourtAuthority | CaseAuthority | FederalAuthority;

/** At least one: a reason without an authority does not compile. */
export type Authorities = readonly [Authority, ...Authority[]];

/** The short form that courts and clerks know: "PC 1203.4(a)(1)", "CRC 2.108", "People v. Parker (2013) 217 Cal.App.4th 498". */
export function cite(authority: Authority): string {
  switch (authority.kind) {
    case 'statute':
      return `${authority.code} ${authority.section}${authority.subdivision}`;
    case 'rule-of-court':
      return `CRC ${authority.rule}${authority.subdivision}`;
    case 'case':
      return `${authority.title} (${authority.year}) ${authority.reporter}`;
    case 'federal':
      return authority.citation;
  }
}
