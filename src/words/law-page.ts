import { type PlainDate, parsePlainDate } from '../calendar/plain-date.ts';
import type { PublishedSection, PublishedTable } from '../law/book/published-section.ts';
import type { RowTerms } from '../law/offenses/listed.ts';
import { put } from './put.ts';

/** A paragraph of the page: `lead` comes before its first line, the rest is indented below it. */
export interface PageLine {
  readonly kind: 'title' | 'heading' | 'text' | 'item' | 'note';
  readonly text: string;
}

type Source = PublishedSection['sources'][number];

/** What a language says on the page of a section. `{day}`, `{act}` and others are filled in. */
interface LawPageWords {
  readonly changed: string;
  readonly open: string;
  readonly sources: string;
  readonly from: string;
  readonly until: string;
  readonly notInForce: string;
  readonly source: string;
  readonly read: string;
  readonly lookedUp: string;
  readonly confidence: Readonly<Record<Source['confidence'], string>>;
  readonly note: string;
  readonly dateInWords: (day: PlainDate) => string;
  readonly rowTermsInWords: (terms: RowTerms) => string;
}

/** One section as a page: what it says, since when, its lists, what is open, where it was read. */
export function lawPageIn(words: LawPageWords): {
  readonly lawPage: (section: PublishedSection, asOf: PlainDate) => readonly PageLine[];
} {
  return {
    lawPage: (section, asOf) => [
      { kind: 'title', text: `${section.section} · ${section.title}` },
      ...section.rule.map((text): PageLine => ({ kind: 'text', text })),
      ...listed(
        words.changed,
        section.changes.map((one) => changeWords(words, one, asOf)),
      ),
      ...section.tables.flatMap((one) => tableLines(words, one)),
      ...listed(words.open, section.open),
      ...listed(
        words.sources,
        section.sources.map((one) => sourceWords(words, one)),
      ),
      { kind: 'note', text: put(words.note, { day: inWords(words, section.lawReadOn) }) },
    ],
  };
}

function changeWords(
  words: LawPageWords,
  change: PublishedSection['changes'][number],
  asOf: PlainDate,
): string {
  const until =
    change.until === undefined ? '' : ` ${put(words.until, { day: inWords(words, change.until) })}`;
  const not = change.inForce ? '' : ` ${put(words.notInForce, { day: words.dateInWords(asOf) })}`;
  const from = put(words.from, { day: inWords(words, change.from) });
  return `${from}${until}, ${change.act}${not}: ${change.says}`;
}

/** Rows that ask for the same thing are grouped, and it is said once. */
function tableLines(
  { rowTermsInWords }: LawPageWords,
  { title, authorities, rows }: PublishedTable,
): readonly PageLine[] {
  const terms = rows.map(({ section, ...asked }) => [section, rowTermsInWords(asked)] as const);
  const groups = [...new Set(terms.map(([, words]) => words))].map((words) => {
    const sections = terms.filter(([, own]) => own === words).map(([section]) => section);
    return item(`${sections.join(', ')}${words}`);
  });
  return [
    { kind: 'heading', text: title },
    ...groups.slice(0, -1),
    ...groups.slice(-1).map(({ text }) => item(`${text} [${authorities.join('; ')}]`)),
  ];
}

function sourceWords(words: LawPageWords, { citation, page, readOn, confidence }: Source): string {
  const looked = confidence === 'high' ? words.read : words.lookedUp;
  const day = inWords(words, readOn);
  return `${citation}: ${page}, ${put(words.source, { looked, day, confidence: words.confidence[confidence] ?? confidence })}`;
}

function listed(heading: string, items: readonly string[]): readonly PageLine[] {
  if (items.length === 0) return [];
  return [{ kind: 'heading', text: heading }, ...items.map(item)];
}

function item(text: string): PageLine {
  return { kind: 'item', text };
}

function inWords({ dateInWords }: LawPageWords, day: string): string {
  const date = parsePlainDate(day);
  return date === undefined ? day : dateInWords(date);
}
