import type { Finding } from '../../record/finding.ts';
import type { TableColumns } from '../table/findings-by-column.ts';

/** One person as a batch finds them, before anything is read. */
export interface Entry {
  /** Counted from one through everything the batch reads, in order. */
  readonly number: number;
  readonly place: EntryPlace;
  readonly source: EntrySource;
}

/** Where a person is in the input, to help fix the record. */
export interface EntryPlace {
  /** Its name within the input. */
  readonly file: string;
  /** The record's first line or row, if the file has several records. */
  readonly line?: number;
  /** The clinic's own number for the person, if a column has it. */
  readonly reference?: string;
}

export type EntrySource =
  /** A record as text, in YAML or JSON; from a table's rows, with their columns. */
  | {
      readonly kind: 'record';
      readonly text: string | Uint8Array;
      readonly columns?: TableColumns;
    }
  /** A RAP sheet or a docket, as text or PDF. */
  | { readonly kind: 'paper'; readonly bytes: Uint8Array }
  /** What cannot be a record, and why. */
  | { readonly kind: 'fault'; readonly findings: readonly Finding[] };

/** An entry that is not numbered yet. */
export type Found = Omit<Entry, 'number'>;
