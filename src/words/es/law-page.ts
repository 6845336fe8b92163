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
      'Cuándo cambió',
      section.changes.map((one) => changeWords(one, asOf)),
    ),
    ...section.tables.flatMap(tableLines),
    ...listed('Lo que el texto deja abierto', section.open),
    ...listed('Fuentes', section.sources.map(sourceWords)),
    { kind: 'note', text: readWords(section) },
  ];
}

function changeWords(change: PublishedSection['changes'][number], asOf: PlainDate): string {
  const until = change.until === undefined ? '' : ` hasta el ${inWords(change.until)}`;
  const not = change.inForce ? '' : ` (no vigente el ${dateInWords(asOf)})`;
  return `Desde el ${inWords(change.from)}${until}, ${change.act}${not}: ${change.says}`;
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

const confidences: Readonly<Record<PublishedSection['sources'][number]['confidence'], string>> = {
  high: 'alta',
  medium: 'media',
  low: 'baja',
};

function sourceWords(source: PublishedSection['sources'][number]): string {
  const looked = source.confidence === 'high' ? 'leído' : 'consultado';
  return `${source.citation}: ${source.page}, ${looked} el ${inWords(source.readOn)}, confianza ${confidences[source.confidence]}`;
}

function readWords({ lawReadOn }: PublishedSection): string {
  return `El código se leyó por última vez el ${inWords(lawReadOn)}. Alta: se leyó el texto mismo en el día indicado. Media: otra fuente, que muestra el lugar en el código. Baja: para entonces no se encontró ninguna fuente. Donde no se da un día, ya era así el 1 de enero de 2016. Esto informa; no es asesoramiento legal.`;
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
