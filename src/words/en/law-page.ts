import { type PlainDate, parsePlainDate } from '../../calendar/plain-date.ts';
import type { PublishedSection, PublishedTable } from '../../law/book/published-section.ts';
import { dateInWords } from './dates.ts';
import { rowTermsInWords } from './law/row-terms.ts';

/** A paragraph of the page: `lead` stands before its first line, the rest is set in below it. */
export interface PageLine {
  readonly kind: 'title' | 'heading' | 'text' | 'item' | 'note';
  readonly text: string;
}

/** One section as a page: what it says, since when, its lists, what is open, where it was read. */
export function lawPage(section: PublishedSection, asOf: PlainDate): readonly PageLine[] {
  return [
    { kind: 'title', text: `${section.section} · ${section.title}` },
    ...section.rule.map((text): PageLine => ({ kind: 'text', text })),
    ...listed(
      'When it changed',
      section.changes.map((one) => changeWords(one, asOf)),
    ),
    ...section.tables.flatMap(tableLines),
    ...listed('What the words leave open', section.open),
    ...listed('Sources', section.sources.map(sourceWords)),
    { kind: 'note', text: readWords(section) },
  ];
}

function changeWords(change: PublishedSection['changes'][number], asOf: PlainDate): string {
  const until = change.until === undefined ? '' : ` until ${inWords(change.until)}`;
  const not = change.inForce ? '' : ` (not in force on ${dateInWords(asOf)})`;
  return `From ${inWords(change.from)}${until}, ${change.act}${not}: ${change.says}`;
}

/** Rows that ask for the same stand together, what they ask for said once. */
function tableLines({ title, authorities, rows }: PublishedTable): readonly PageLine[] {
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

function sourceWords(source: PublishedSection['sources'][number]): string {
  const looked = source.confidence === 'high' ? 'read' : 'looked up';
  return `${source.citation}: ${source.page}, ${looked} ${inWords(source.readOn)}, confidence ${source.confidence}`;
}

function readWords({ lawReadOn }: PublishedSection): string {
  return `The code was last read on ${inWords(lawReadOn)}. High: the words themselves were read on the day given. Medium: one other source, with the place in the code shown. Low: no source was found by then. Where no day is given, it was so on January 1, 2016 already. This informs; it is not legal advice.`;
}

function listed(heading: string, items: readonly string[]): readonly PageLine[] {
  if (items.length === 0) return [];
  return [{ kind: 'heading', text: heading }, ...items.map(item)];
}

function item(text: string): PageLine {
  return { kind: 'item', text };
}

function inWords(day: string): string {
  const date = parsePlainDate(day);
  return date === undefined ? day : dateInWords(date);
}
