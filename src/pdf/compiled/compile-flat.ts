import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  type PDFPage,
  PDFRawStream,
} from 'pdf-lib';
import { dropUnreachable } from '../drop-unreachable.ts';
import { fieldsByName, slotsOf } from '../form-slots.ts';
import { readByAll } from '../read-by-all.ts';
import { isWidget, shownAsContent } from '../shown-as-content.ts';
import { type TagParents, tagParents } from '../tag-parents.ts';
import { tickFace } from '../ticks.ts';
import { compiledFile } from './compiled-file.ts';
import type { CompiledForm, FlatPage } from './compiled-form.ts';
import type { FormToCompile } from './compiled-from.ts';
import { entriesOf } from './source-of.ts';
import { takenApart } from './take-apart.ts';

/** Where a widget's content is on the flat pages, under the mark by which its tag finds it. */
export interface FlatPlace {
  readonly page: number;
  readonly mark: string;
  /** For a box: what it draws when ticked, and when not. */
  readonly ticked?: string;
  readonly open?: string;
}

/**
 * The form without its fields. What an unused field shows becomes part of the page, and each field
 * that can be filled gets its own mark. Each filling adds what is filled in as a stream after the
 * page's own.
 */
export async function compileFlat({ folder, blank }: FormToCompile): Promise<{
  readonly file: CompiledForm['flat'];
  readonly places: ReadonlyMap<string, readonly FlatPlace[]>;
}> {
  const document = await PDFDocument.load(blank, { updateMetadata: false });
  readByAll(document, 'flat');
  const slots = new Map(slotsOf(folder));
  const widgets = new Map(
    [...fieldsByName(document)]
      .filter(([name]) => slots.has(name))
      .map(
        ([name, field]) => [name, field.acroField.getWidgets().map(({ dict }) => dict)] as const,
      ),
  );
  const filled = new Set([...widgets.values()].flat());
  const parents = tagParents(document);
  const found = new Map<PDFDict, FlatPlace>();
  const pages = document
    .getPages()
    .map((page, index) => flatPage(document, page, index, filled, parents, found));
  document.catalog.delete(PDFName.of('AcroForm'));
  dropUnreachable(document.context);
  const places = [...widgets].map(
    ([name, dicts]) => [name, dicts.flatMap((dict) => found.get(dict) ?? [])] as const,
  );
  const file = compiledFile(document);
  const pieces = takenApart(document, pages);
  return { file: { ...file, pages, pieces }, places: new Map(places) };
}

function flatPage(
  document: PDFDocument,
  page: PDFPage,
  index: number,
  filled: ReadonlySet<PDFDict>,
  parents: TagParents,
  found: Map<PDFDict, FlatPlace>,
): FlatPage {
  const { context } = document;
  page.node.normalize();
  const kept = context.obj([]);
  const always: string[] = [];
  for (const ref of page.node.Annots()?.asArray() ?? []) {
    const widget = context.lookup(ref);
    if (!(widget instanceof PDFDict) || !isWidget(widget)) kept.push(ref);
    else if (filled.has(widget)) found.set(widget, flatPlace(page, index, widget, parents));
    else always.push(...shownAsContent(document, page, widget, parents));
  }
  if (kept.size() === 0) page.node.delete(PDFName.of('Annots'));
  else page.node.set(PDFName.of('Annots'), kept);
  const hasBoxes = [...found.values()].some(
    (place) => place.page === index && place.open !== undefined,
  );
  return withOwnStream(document, page, always.join('\n'), hasBoxes);
}

function flatPlace(page: PDFPage, index: number, widget: PDFDict, parents: TagParents): FlatPlace {
  const mark = parents.becomesMark(page, widget);
  return {
    page: index,
    mark: mark === undefined ? '/Artifact BMC' : `/Form <</MCID ${mark}>> BDC`,
    ...boxContent(widget),
  };
}

/** What a box draws in its two states, moved to where it is. */
function boxContent(widget: PDFDict): Pick<FlatPlace, 'ticked' | 'open'> {
  const looks = widget.lookup(PDFName.of('AP'));
  const normal = looks instanceof PDFDict ? looks.lookup(PDFName.of('N')) : undefined;
  const rect = widget.lookup(PDFName.of('Rect'));
  if (!(normal instanceof PDFDict) || !(rect instanceof PDFArray)) return {};
  const [x, y] = rect.asArray().map((one) => (one instanceof PDFNumber ? one.asNumber() : 0));
  const at = (state: PDFName | undefined) =>
    state === undefined ? '' : `q 1 0 0 1 ${x} ${y} cm ${contentOf(normal.lookup(state))} Q`;
  const off = PDFName.of('Off');
  return { ticked: at(normal.keys().find((state) => state !== off)), open: at(off) };
}

function contentOf(stream: PDFObject | undefined): string {
  if (!isStream(stream)) return '';
  const raw = PDFRawStream.of(stream.dict, stream.getContents());
  return new TextDecoder('latin1').decode(decodePDFRawStream(raw).decode());
}

function isStream(
  found: PDFObject | undefined,
): found is PDFObject & { dict: PDFDict; getContents: () => Uint8Array } {
  return found !== undefined && 'dict' in found && 'getContents' in found;
}

/** The page, with a stream and a dictionary of faces that each filling rewrites. */
function withOwnStream(
  document: PDFDocument,
  page: PDFPage,
  always: string,
  hasBoxes: boolean,
): FlatPage {
  const { context } = document;
  const [content, fonts] = [context.nextRef(), context.nextRef()];
  page.node.wrapContentStreams(
    context.getPushGraphicsStateContentStream(),
    context.getPopGraphicsStateContentStream(),
  );
  if (always !== '') page.node.addContentStream(context.register(context.flateStream(always)));
  page.node.addContentStream(content);
  const resources = page.node.Resources()?.clone(context) ?? context.obj({});
  const before = resources.lookup(PDFName.of('Font'));
  const own = before instanceof PDFDict ? before.clone(context) : context.obj({});
  if (hasBoxes) own.set(PDFName.of('Ticks'), tickFace(document));
  resources.set(PDFName.of('Font'), fonts);
  page.node.set(PDFName.of('Resources'), resources);
  context.assign(content, context.flateStream(''));
  context.assign(fonts, own);
  return {
    content: content.objectNumber,
    fonts: fonts.objectNumber,
    ownFonts: entriesOf(own),
  };
}
