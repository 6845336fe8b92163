import { parseStatute } from '../../authority/citation/parse.ts';
import { lawBook } from './law-book.ts';
import type { LawEntry } from './law-entry.ts';

export type LookedUp =
  | { readonly kind: 'found'; readonly entries: readonly [LawEntry, ...LawEntry[]] }
  /** The section is not in the book; `near` are the nearest ones. */
  | { readonly kind: 'not-here'; readonly near: readonly LawEntry[] }
  | { readonly kind: 'unreadable' };

interface Wanted {
  readonly code?: string;
  readonly section: string;
  readonly subdivisions: readonly string[];
}

/**
 * The entries that a person means by "1203.41", "PC 1203.41(a)(2)", "Veh. Code 12810" or "AB 1950".
 * Without a code's letters we look in all codes.
 */
export function lookUp(written: string): LookedUp {
  const act = /^\s*(AB|SB|Prop(?:osition)?)\.?\s*(\d+)\s*$/iu.exec(written);
  if (act !== null) return byAct(act[1] ?? '', act[2] ?? '');
  const wanted = wantedBy(written);
  if (wanted === undefined) return { kind: 'unreadable' };
  const sameSection = lawBook.filter(({ section }) => isOf(section, wanted));
  const [first, ...rest] = narrowed(sameSection, wanted.subdivisions);
  return first === undefined
    ? { kind: 'not-here', near: nearestTo(wanted) }
    : { kind: 'found', entries: [first, ...rest] };
}

function wantedBy(written: string): Wanted | undefined {
  const parsed = parseStatute(written);
  if (parsed.ok) return parsed.statute;
  if (parsed.problem !== 'no-code') return undefined;
  const inSomeCode = parseStatute(`PC ${written}`);
  if (!inSomeCode.ok) return undefined;
  const { section, subdivisions } = inSomeCode.statute;
  return { section, subdivisions };
}

function isOf({ code, section }: LawEntry['section'], wanted: Wanted): boolean {
  return section === wanted.section && (wanted.code === undefined || code === wanted.code);
}

/** PC 17(b) and 17(d)(2) are two entries: "17(b)(3)" means the first, "17" both. */
function narrowed(
  entries: readonly LawEntry[],
  subdivisions: readonly string[],
): readonly LawEntry[] {
  const meant = entries.filter(({ section }) => {
    const own = [...section.subdivision.matchAll(/\(([0-9a-z]+)\)/giu)].map((match) => match[1]);
    const shared = Math.min(own.length, subdivisions.length);
    return own.slice(0, shared).every((part, index) => part === subdivisions[index]);
  });
  return meant.length > 0 ? meant : entries;
}

function byAct(kind: string, number: string): LookedUp {
  const name = `${/^prop/iu.test(kind) ? 'Proposition' : kind.toUpperCase()} ${number} `;
  const [first, ...rest] = lawBook.filter(({ changes }) =>
    changes.some(({ act }) => act.startsWith(name)),
  );
  return first === undefined
    ? { kind: 'not-here', near: [] }
    : { kind: 'found', entries: [first, ...rest] };
}

/** The three nearest numbers in the same code, or in all codes if none is named. */
function nearestTo({ code, section }: Wanted): readonly LawEntry[] {
  const number = Number.parseFloat(section);
  const distance = (one: LawEntry) => Math.abs(Number.parseFloat(one.section.section) - number);
  const same = lawBook.filter((one) => one.section.code === code);
  return [...(same.length > 0 ? same : lawBook)]
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, 3);
}
