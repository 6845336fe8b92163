import type { Finding } from '../finding.ts';

/** A finding before its words and its place are put to it. */
export interface RawFinding {
  readonly code: string;
  readonly severity?: Finding['severity'];
  readonly path: readonly PropertyKey[];
  readonly place?: { readonly line: number; readonly column: number };
  /** Where the key itself is wrong: its name as written, and the group that it stands in. */
  readonly key?: { readonly in: readonly PropertyKey[]; readonly name: string };
  readonly seen?: string;
  readonly allowed?: string;
  /** What the words need beside that. */
  readonly with?: Readonly<Record<string, string>>;
}

/** How many are said of one file; the rest would be of the same kind, or the file is no record. */
export const mostFindings = 200;

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
