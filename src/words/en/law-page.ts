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

function tableLines({ title, authorities, rows }: PublishedTable): readonly PageLine[] {
  return [
    { kind: 'heading', text: title },
    { kind: 'item', text: `${rows.map(rowWords).join(', ')} [${authorities.join('; ')}]` },
  ];
}

function rowWords({ section, ...terms }: PublishedTable['rows'][number]): string {
  return `${section}${rowTermsInWords(terms)}`;
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
