import type { FindingCode } from '../facts/finding-code.ts';

/**
 * Something wrong with a record, as data: the words are in `words/`. `seen` never has personal
 * data: dates, numbers and codes as seen; for names, addresses and free text only their kind.
 */
export interface Finding {
  readonly severity: 'error' | 'warning' | 'note';
  /** A stable name in kebab case, as "date-does-not-exist". */
  readonly code: FindingCode;
  /** Where in the record, as "cases[0].counts[1].convictedOn"; empty for the record as a whole. */
  readonly path: string;
  /** 1-based place in the file, if known. */
  readonly place?: { readonly line: number; readonly column: number };
  /** What was seen, safe to print. */
  readonly seen?: string;
  /** What is allowed. */
  readonly allowed?: string;
  /** What else its words need. */
  readonly with?: Readonly<Record<string, string>>;
}
