import type { FindingCode } from '../../facts/finding-code.ts';
import type { Finding } from '../finding.ts';

/** A finding before its words and place are added. */
export interface RawFinding {
  readonly code: FindingCode;
  readonly severity?: Finding['severity'];
  readonly path: readonly PropertyKey[];
  readonly place?: { readonly line: number; readonly column: number };
  /** If the key itself is wrong: its name as written, and its group. */
  readonly key?: { readonly in: readonly PropertyKey[]; readonly name: string };
  readonly seen?: string;
  readonly allowed?: string;
  /** What else the words need. */
  readonly with?: Readonly<Record<string, string>>;
}

/**
 * How many are listed for one file; the rest are counted. Nobody fixes more before checking again.
 */
export const mostFindings = 20;

/** With more errors than this we stop checking: it is not a record, or not yet. */
export const mostLookedAt = 200;

/** How many are not listed. */
export function moreFindings(count: number): RawFinding {
  return { code: 'more-findings', path: [], with: { count: String(count) } };
}

/** "cases[0].counts[1].convictedOn" */
export function writtenPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    return text === '' ? String(part) : `${text}.${String(part)}`;
  }, '');
}

/** The parts of a written path, for looking a place up. */
export function pathParts(path: string): readonly (string | number)[] {
  return [...path.matchAll(/([^.[\]]+)|\[(\d+)\]/gu)].map((match) =>
    match[2] === undefined ? (match[1] ?? '') : Number(match[2]),
  );
}
