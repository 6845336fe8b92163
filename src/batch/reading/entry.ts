import type { Finding } from '../../record/finding.ts';

/** One person as a batch comes upon them, before anything is made of what stands there. */
export interface Entry {
  /** Counted from one through all that the batch reads, in order. */
  readonly number: number;
  readonly place: EntryPlace;
  readonly source: EntrySource;
}

/** Where a person stands in what was given: for whoever fixes the record. */
export interface EntryPlace {
  /** As it is named within what was given. */
  readonly file: string;
  /** The line or the row that the record begins on, where the file holds several. */
  readonly line?: number;
  /** The clinic's own number for the person, where a column holds it. */
  readonly reference?: string;
}

export type EntrySource =
  /** A record as text, in YAML or JSON. */
  | { readonly kind: 'record'; readonly text: string | Uint8Array }
  /** A RAP sheet or a docket, as text or PDF. */
  | { readonly kind: 'paper'; readonly bytes: Uint8Array }
  /** What cannot be a record, with the reasons. */
  | { readonly kind: 'fault'; readonly findings: readonly Finding[] };

/** An entry that is not numbered yet. */
export type Found = Omit<Entry, 'number'>;
