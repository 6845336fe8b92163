import type { CaseAuthority, StatuteAuthority } from '../../authority/authority.ts';
import type { Act } from '../acts.ts';
import type { OffenseList } from '../offenses/listed.ts';

/** One section as the law book shows it; its words are in `words/`, keyed by its citation. */
export interface LawEntry {
  readonly section: StatuteAuthority;
  /** What acts changed, oldest first; the rest is older than the first day here. */
  readonly changes: readonly LawChange[];
  /** The lists of offenses it creates, as the rules use them. */
  readonly tables: readonly LawTable[];
  readonly opinions: readonly CaseAuthority[];
}

export interface LawChange extends Act {
  /** The name of its words. */
  readonly what: string;
}

export interface LawTable {
  readonly what: string;
  readonly list: OffenseList;
}

export function entry(
  section: StatuteAuthority,
  { changes = [], tables = [], opinions = [] }: Partial<Omit<LawEntry, 'section'>> = {},
): LawEntry {
  return { section, changes, tables, opinions };
}

export function change(what: string, act: Act): LawChange {
  return { what, ...act };
}
