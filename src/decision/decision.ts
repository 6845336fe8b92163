import type { Authorities } from '../authority/authority.ts';
import type { PlainDate } from '../calendar/plain-date.ts';

/** An answer, which time may turn. */
export type Answer =
  /** True; `since` is the day on which it turned true, left out where it always was. */
  | { readonly is: 'yes'; readonly since?: PlainDate }
  /** False; `opensOn` is the day on which it turns true, left out where no day is known. */
  | {
      readonly is: 'no';
      readonly lifts: 'by-time' | 'by-an-act';
      readonly opensOn?: PlainDate;
    }
  /** False for good: no day can be written beside it. */
  | { readonly is: 'no'; readonly lifts: 'never'; readonly opensOn?: undefined }
  /** Not known: one of the facts at `asks` would tell. */
  | { readonly is: 'unknown'; readonly asks: readonly [string, ...string[]] }
  /** The law does not settle it. */
  | { readonly is: 'unsettled' };

/** A question, its answer, the authority for it, and the decisions under it down to the facts. */
export interface Decision {
  /** A stable name; its words are in `words/`. */
  readonly question: string;
  readonly answer: Answer;
  readonly authorities: Authorities;
  readonly facts: readonly FactSeen[];
  readonly because: readonly Decision[];
  readonly with: Readonly<Record<string, string>>;
}

/** A fact of the record that a decision rests on; `from` is who said it. */
export interface FactSeen {
  readonly path: string;
  readonly seen: string;
  readonly from?: string;
}
