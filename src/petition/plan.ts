import type { PleadedCode } from '../authority/citation/statute.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { CaseDetermination } from '../eligibility/determination.ts';
import type { Outcome, Request, Route } from '../law/outcome.ts';
import type { Hearing, Level, PostalAddress, Reduction } from '../record/record.ts';
import type { PlannedSentence } from './planned-sentence.ts';

/** The content of one case's petition and papers, in any form or language. */
export interface FilingPlan {
  readonly asOf: PlainDate;
  readonly caption: Caption;
  /** The petitioner's name today, with which they sign. */
  readonly petitioner: string;
  /** Pronouncement of judgment, if the record says when. */
  readonly judgmentOn?: PlainDate;
  /** The petitioned counts, in numerical order. */
  readonly counts: readonly [PlannedCount, ...PlannedCount[]];
  /** Counts not petitioned, with the outcome that keeps them out. */
  readonly leftOut: readonly {
    readonly number: number;
    readonly statute: string;
    readonly outcome: Outcome;
  }[];
  /** The dismissals that are asked; none where only a reduction is (PC 17(b)(3)). */
  readonly asks: readonly Ask[];
  /** What the person writes to the judge; empty where they wrote nothing. */
  readonly statement: readonly string[];
  /** True if some request is discretionary: reasons and a declaration are required. */
  readonly discretionary: boolean;
  /** True if PC 1203.4a(f) requires a written declaration (infractions). */
  readonly writtenDeclaration: boolean;
  /**
   * The declaration that goes with the petition: none; the person's own words; or a blank one to
   * write by hand. One is required if the petition is discretionary, including for PC 17(b).
   */
  readonly declaration: 'none' | 'own-words' | 'to-write';
  /**
   * What the petition states about present status, each from the record or left to fill in by hand.
   */
  readonly present: readonly PresentStatement[];
  /** `as-recorded` if the record states all of them. */
  readonly status: StatedOrLeft;
  /** True unless the person is known to be a citizen: they ask an immigration lawyer first. */
  readonly immigrationAdvice: boolean;
  /** Classes and programs of the case that the record says were completed. */
  readonly programs: readonly string[];
  /** True if the record says that restitution or a restitution fine is still owed. */
  readonly restitutionOwed: boolean;
  readonly serve: ProsecutorToServe;
  readonly hearing?: Hearing;
  readonly requests: { readonly interpreter?: string; readonly accommodation?: string };
  /** What is left to complete by hand, as codes whose words are in `words/`. */
  readonly byHand: readonly ByHand[];
  readonly determination: CaseDetermination;
  /** An attorney's reason for overriding an outcome that is not eligible. */
  readonly override?: string;
}

/** A statement that the record makes, or that the person makes by hand. */
export type StatedOrLeft = 'as-recorded' | 'by-hand';

/** That the person is not serving a sentence, not on probation, not charged, not supervised. */
export interface PresentStatement {
  readonly of: 'sentence' | 'probation' | 'charge' | 'parole' | 'supervised-release';
  readonly says: StatedOrLeft;
}

export interface Caption {
  readonly filer: FilerBlock;
  /** "SUPERIOR COURT OF CALIFORNIA, COUNTY OF LOS ANGELES" is the form's; these are its values. */
  readonly county: string;
  readonly courthouse: CourthouseBlock;
  /** The defendant's name on the case. */
  readonly defendant: string;
  /** The person's current name and other names, if different from the case's. */
  readonly otherNames: readonly string[];
  readonly caseNumber: string;
}

export interface FilerBlock {
  readonly name: string;
  readonly barNumber?: string;
  readonly firm?: string;
  /** Undefined if the record has none, or one that must not be printed: left to fill in by hand. */
  readonly address?: PostalAddress;
  readonly phone?: string;
  readonly email?: string;
  /** "In Pro Per" or "Attorney for Petitioner". */
  readonly standing: 'in-pro-per' | 'attorney';
}

export type CourthouseBlock = CourthouseHints &
  (
    | { readonly ask: false; readonly name: string; readonly address: PostalAddress }
    /** The address, or everything, has no source: the person asks the clerk. */
    | { readonly ask: true; readonly name?: string; readonly address?: undefined }
  );

/** What helps to find the courthouse, for the filer's own papers. */
export interface CourthouseHints {
  /** The courthouse that the case was in, where this one took it over. */
  readonly tookOverFrom?: string;
  /** From one list, and not confirmed. */
  readonly phone?: string;
  /** What the case number suggests, if the record names none. */
  readonly likely?: string;
  /** The one the record names, if it no longer takes criminal filings, and where its cases may be. */
  readonly closed?: { readonly name: string; readonly candidates: readonly string[] };
  /** What the record names, if the county has no such courthouse. */
  readonly notListed?: string;
}

export interface PlannedCount {
  readonly number: number;
  /** "PC 459", as the petition's table prints it. */
  readonly statute: string;
  /** The code's name in short, as court forms want it: "Pen.", "Veh.", "H&S". */
  readonly codeShort: string;
  /** The section with its subdivisions, as pleaded, with 664 or "per 23103.5" if any. */
  readonly section: string;
  readonly code: PleadedCode;
  /** Undefined if the record does not say, or says only that there was a conviction. */
  readonly by?: 'plea-of-guilty' | 'plea-of-no-contest' | 'verdict';
  readonly convictedOn?: PlainDate;
  readonly levelAtConviction?: Level;
  readonly levelNow?: Level;
  readonly wobbler?: boolean;
  /** The order that set the current level, if any. */
  readonly reduced?: { readonly under: Reduction['under']; readonly on?: PlainDate };
  /** Its way to a dismissal; none where only a reduction is asked. */
  readonly route?: Route;
  /** Who states that the route's ground applies. */
  readonly ground: StatedOrLeft;
  readonly discretionary: boolean;
  readonly requests: readonly Request[];
  readonly sentence: PlannedSentence;
}

/** One request of the petition: a route, for these counts. */
export interface Ask {
  readonly route: Route;
  readonly counts: readonly [number, ...number[]];
}

export type ProsecutorToServe =
  | { readonly ask: false; readonly name: string; readonly address: PostalAddress }
  /** The address, or the office itself, has no source: the person asks before serving. */
  | {
      readonly ask: true;
      readonly name?: string;
      readonly address?: undefined;
      readonly toCheck?: OfficeToCheck;
    };

/** What the county's profile has about a prosecutor's office from a weak source. */
export interface OfficeToCheck {
  readonly address?: PostalAddress;
  readonly phone?: string;
  readonly url?: string;
  /** It has offices at or near many courthouses. */
  readonly branches: boolean;
}

/** What is left to complete by hand; the words are in `words/`. */
export type ByHandCode =
  | 'sign-and-date'
  | 'confirm-present-status'
  | 'write-address'
  | 'write-confidential-address'
  | 'write-phone'
  | 'write-conviction-date'
  | 'write-level'
  | 'ask-courthouse'
  | 'ask-prosecutor'
  | 'ask-prosecutor-address'
  | 'write-declaration-infraction'
  | 'write-client-declaration'
  | 'write-client-declaration-infraction'
  | 'tick-item-if-true'
  | 'tick-box-if-true'
  | 'check-ground'
  | 'write-declaration'
  | 'attach-exhibits'
  | 'ask-accommodation'
  | 'ask-accommodation-by'
  | 'tick-court-records'
  | 'write-dismissal-date'
  | 'write-17b';

export interface ByHand {
  readonly code: ByHandCode;
  readonly with: Readonly<Record<string, string>>;
}
