import { cite } from '../../authority/authority.ts';
import { printReference } from '../../authority/citation/print.ts';
import { lawReadOn } from '../../authority/citing.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import { inForce } from '../in-force.ts';
import type { RowTerms } from '../offenses/listed.ts';
import { citationOf } from './law-book.ts';
import type { LawEntry, LawTable } from './law-entry.ts';
import type { SectionWords } from './section-words.ts';

/** A section of the law book as `dismissal law --json` gives it. */
export interface PublishedSection {
  readonly section: string;
  readonly title: string;
  readonly rule: readonly string[];
  readonly changes: readonly {
    readonly from: string;
    readonly until?: string;
    readonly act: string;
    readonly says: string;
    /** Whether it is in force on the decision day. */
    readonly inForce: boolean;
  }[];
  readonly tables: readonly PublishedTable[];
  readonly open: readonly string[];
  readonly sources: readonly {
    readonly citation: string;
    readonly page: string;
    readonly readOn: string;
    readonly confidence: string;
  }[];
  readonly lawReadOn: string;
}

export interface PublishedTable {
  readonly title: string;
  readonly authorities: readonly string[];
  readonly rows: readonly ({ readonly section: string } & RowTerms)[];
}

export function publishedSection(
  entry: LawEntry,
  words: SectionWords,
  asOf: PlainDate,
): PublishedSection {
  return {
    section: citationOf(entry),
    title: words.title,
    rule: words.rule,
    changes: entry.changes.map((one) => ({
      from: one.from,
      ...(one.until === undefined ? {} : { until: one.until }),
      act: one.act,
      says: words.changes?.[one.what] ?? one.what,
      inForce: inForce(one, asOf),
    })),
    tables: entry.tables.map((table) => publishedTable(table, words)),
    open: words.open ?? [],
    sources: [entry.section, ...entry.opinions].map((one) => ({
      citation: cite(one),
      ...one.reading,
    })),
    lawReadOn,
  };
}

function publishedTable({ what, list }: LawTable, words: SectionWords): PublishedTable {
  return {
    title: words.tables?.[what] ?? what,
    authorities: list.authorities.map(cite),
    rows: list.rows.map(({ section, ...terms }) => ({
      section: printReference(section),
      ...terms,
    })),
  };
}
