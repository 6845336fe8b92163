import { parseStatute } from '../authority/citation/parse.ts';

/** A count as in a docket line: its number, the section, the level after it. */
export interface TypedCount {
  readonly number: number;
  /** As typed: the record reads it. */
  readonly statute: string;
  readonly level?: string;
}

export type TypedCounts =
  | { readonly ok: true; readonly counts: readonly [TypedCount, ...TypedCount[]] }
  | { readonly ok: false; readonly text: string };

const levels = /[\s,-]+(?<level>fel(?:ony)?|misd(?:emeanor)?|m|f|inf(?:r(?:action)?)?)$/iu;

/**
 * "2: 23152(B) VC MISD"; several are separated by semicolons. Without numbers they count from one.
 */
export function typedCounts(text: string, taken = 0): TypedCounts {
  const counts: TypedCount[] = [];
  for (const part of text.split(';').filter((one) => one.trim() !== '')) {
    const count = typedCount(part.trim(), counts.length + taken + 1);
    if (!parseStatute(count.statute).ok) return { ok: false, text: count.statute };
    counts.push(count);
  }
  const [first, ...rest] = counts;
  return first === undefined ? { ok: false, text } : { ok: true, counts: [first, ...rest] };
}

function typedCount(text: string, next: number): TypedCount {
  const numbered =
    /^(?:(?:count|ct|cargo)\.?\s*\(?0*(\d{1,3})\)?\s*[:.)-]?|0*(\d{1,3})\s*[:)])\s*(.+)$/iu.exec(
      text,
    );
  const number = numbered?.[1] ?? numbered?.[2];
  const rest = (numbered?.[3] ?? text).replace(/\s+-\s+.*$/u, '').trim();
  const level = levels.exec(rest)?.groups?.['level'];
  const plain = level === undefined ? rest : rest.replace(levels, '').trim();
  // "PC 647f" is a subdivision, and "459 PC F" a felony: only remove the end if a section remains.
  const statute = level !== undefined && parseStatute(plain).ok ? plain : rest;
  return {
    number: number === undefined ? next : Number(number),
    statute,
    ...(level === undefined || statute !== plain ? {} : { level }),
  };
}
