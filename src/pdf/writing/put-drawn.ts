import type { DrawnField } from '../drawn-field.ts';
import type { DrawnPaper } from '../print.ts';
import { letter, type Sheet } from '../sheet.ts';
import type { FieldMark, Tag } from '../tags.ts';
import { embedWholes, fontEntriesIn, tickNumber, wholeNumber } from './fonts-of-file.ts';
import { newNumber, putObject, putStreamOf } from './new-file.ts';
import { packedSheet } from './packed-sheet.ts';
import { addKey, type PaperFile, refTo } from './paper-file.ts';
import { putWidget } from './put-widget.ts';

export type Filling = 'fillable' | 'flat';

/** What a page and a field are in the file that they are put into. */
interface Put {
  readonly pages: ReadonlyMap<Sheet, PutPage>;
  readonly widgets: Map<DrawnField, { readonly number: number; element: number }>;
  readonly as: Filling;
}

interface PutPage {
  readonly number: number;
  /** The element of each mark, by its number. */
  readonly elements: number[];
}

/** Embeds the faces that a paper needs whole, before any page of the file is drawn in a part of them. */
export function embedFacesOf(
  { file, fonts }: PaperFile,
  { sheets }: Pick<DrawnPaper, 'sheets'>,
  as: Filling,
): void {
  for (const sheet of sheets) {
    if (as === 'flat') embedWholes(file, fonts, packedSheet(sheet).used);
    else if (sheet.fields.length > 0) wholeNumber(file, fonts, 'serif');
    else embedWholes(file, fonts, sheet.used);
  }
}

/** Puts a paper into a file, its tags under an element of that; the number of its topmost element. */
export function putDrawn(
  paper: PaperFile,
  { sheets, root }: DrawnPaper,
  as: Filling,
  above: number,
): number {
  const { file } = paper;
  const pages = new Map<Sheet, PutPage>();
  for (const sheet of sheets) pages.set(sheet, { number: newNumber(file), elements: [] });
  const fields = as === 'flat' ? [] : sheets.flatMap((sheet) => sheet.fields);
  const widgets = new Map(
    fields.map((field) => [field, { number: newNumber(file), element: 0 }] as const),
  );
  const put: Put = { pages, widgets, as };
  const top = putElement(paper, put, root, above);
  for (const [sheet, page] of pages) putPage(paper, put, sheet, page);
  return top;
}

function putElement(paper: PaperFile, put: Put, tag: Tag, above: number): number {
  const number = newNumber(paper.file);
  const first = tag.parts.find((part) => 'id' in part);
  const own = first !== undefined && 'id' in first ? first.sheet : undefined;
  const kids = tag.parts.map((part) => {
    if ('role' in part) return `${putElement(paper, put, part, number)} 0 R`;
    if ('field' in part) return fieldKid(put, part, own, number);
    return markKid(put, part.sheet, part.id, own, number);
  });
  const page = own === undefined ? '' : `/Pg ${put.pages.get(own)?.number ?? 0} 0 R`;
  const scope = tag.scope === undefined ? '' : `/A<</O/Table/Scope/${tag.scope}>>`;
  const list = kids.filter((kid) => kid !== '').join(' ');
  putObject(paper.file, number, `<</S/${tag.role}/P ${above} 0 R${page}/K[${list}]${scope}>>`);
  return number;
}

/** A mark on the page that its element names is its number alone (ISO 32000-1, 14.7.4.2). */
function markKid(
  { pages }: Put,
  sheet: Sheet,
  id: number,
  own: Sheet | undefined,
  element: number,
): string {
  const page = pages.get(sheet);
  if (page === undefined) throw new Error('a tag of a page that is not there');
  page.elements[id] = element;
  return sheet === own ? String(id) : `<</Type/MCR/Pg ${page.number} 0 R/MCID ${id}>>`;
}

/** A field that can still be filled in is its widget; a flat one is what it shows, if anything. */
function fieldKid(
  put: Put,
  { sheet, field }: FieldMark,
  own: Sheet | undefined,
  element: number,
): string {
  const widget = put.widgets.get(field);
  if (widget === undefined) {
    const id = packedSheet(sheet).marks.get(field);
    return id === undefined ? '' : markKid(put, sheet, id, own, element);
  }
  widget.element = element;
  const page = put.pages.get(sheet)?.number ?? 0;
  return `<</Type/OBJR/Obj ${widget.number} 0 R/Pg ${page} 0 R>>`;
}

function putPage(paper: PaperFile, put: Put, sheet: Sheet, page: PutPage): void {
  const { file, fonts, pagesNode, pages } = paper;
  const { drawn, filled, used, ticks } = packedSheet(sheet);
  const flat = put.as === 'flat';
  const streams = flat && filled !== undefined ? [drawn, filled] : [drawn];
  const contents = streams.map((bytes) => {
    const number = newNumber(file);
    putStreamOf(file, number, '/Filter/FlateDecode', bytes);
    return number;
  });
  const faces =
    fontEntriesIn(file, fonts, flat ? used : sheet.used) +
    (flat && ticks ? `/Ticks ${refTo(tickNumber(file, fonts))}` : '');
  const key = addKey(paper, `[${page.elements.map(refTo).join(' ')}]`);
  putObject(
    file,
    page.number,
    `<</Type/Page/Parent ${pagesNode} 0 R/MediaBox[0 0 ${letter.width} ${letter.height}]` +
      `/Contents[${contents.map(refTo).join(' ')}]/Resources<</Font<<${faces}>>>>` +
      `/StructParents ${key}/Tabs/S${annotations(paper, put, sheet, page)}>>`,
  );
  pages.push(page.number);
}

function annotations(paper: PaperFile, { widgets }: Put, sheet: Sheet, page: PutPage): string {
  const numbers = sheet.fields.flatMap((field) => {
    const widget = widgets.get(field);
    if (widget === undefined) return [];
    const key = addKey(paper, refTo(widget.element));
    putWidget(paper, field, { number: widget.number, page: page.number, key });
    paper.fields.push(widget.number);
    return [widget.number];
  });
  return numbers.length === 0 ? '' : `/Annots[${numbers.map(refTo).join(' ')}]`;
}
