import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  type PDFPage,
  PDFRef,
} from 'pdf-lib';
import { numberTree } from './number-tree.ts';

/**
 * Makes a filled form flat: what each field shows becomes part of its page, and the fields are gone.
 * A field that shows nothing leaves nothing: no frame, no grey, no annotation. The tags stay: where
 * one held a field it holds what the field showed.
 */
export function flattenForm(document: PDFDocument): void {
  const parents = parentTree(document);
  for (const page of document.getPages()) flattenPage(document, page, parents);
  document.catalog.delete(PDFName.of('AcroForm'));
}

function flattenPage(document: PDFDocument, page: PDFPage, parents: Parents): void {
  const annotations = page.node.Annots();
  if (annotations === undefined) return;
  const kept = document.context.obj([]);
  let next = marksOf(page, parents);
  for (const ref of annotations.asArray()) {
    const widget = document.context.lookup(ref);
    if (!(widget instanceof PDFDict) || nameOf(widget, 'Subtype') !== 'Widget') {
      kept.push(ref);
      continue;
    }
    const shown = shownBy(document, widget);
    const element = shown === undefined ? undefined : elementOf(document, widget, parents);
    if (shown !== undefined) {
      drawShown(page, widget, shown, element === undefined ? undefined : next);
    }
    if (element !== undefined && ref instanceof PDFRef) {
      becomesMark(document, page, element, next, parents);
      next += 1;
    } else dropFromTags(document, widget, parents);
  }
  if (kept.size() === 0) page.node.delete(PDFName.of('Annots'));
  else page.node.set(PDFName.of('Annots'), kept);
}

/** The stream that a widget shows now; nothing where it is hidden, empty or not ticked. */
function shownBy(document: PDFDocument, widget: PDFDict): PDFRef | undefined {
  const flags = widget.lookup(PDFName.of('F'));
  const hidden = flags instanceof PDFNumber && (flags.asNumber() & 0b10_0010) !== 0;
  const normal = appearanceDict(widget)?.get(PDFName.of('N'));
  if (hidden || normal === undefined) return undefined;
  const found = document.context.lookup(normal);
  if (!(found instanceof PDFDict)) return normal instanceof PDFRef ? normal : undefined;
  const state = widget.get(PDFName.of('AS'));
  const chosen = state instanceof PDFName ? found.get(state) : undefined;
  return chosen instanceof PDFRef ? chosen : undefined;
}

function appearanceDict(widget: PDFDict): PDFDict | undefined {
  const found = widget.lookup(PDFName.of('AP'));
  return found instanceof PDFDict ? found : undefined;
}

function drawShown(page: PDFPage, widget: PDFDict, shown: PDFRef, mark: number | undefined): void {
  const rect = widget.lookup(PDFName.of('Rect'));
  if (!(rect instanceof PDFArray)) return;
  const [x1 = 0, y1 = 0] = rect
    .asArray()
    .map((one) => (one instanceof PDFNumber ? one.asNumber() : 0));
  const key = page.node.newXObject('Fm', shown);
  const open = mark === undefined ? '/Artifact BMC' : `/Form <</MCID ${mark}>> BDC`;
  const drawn = `${open} q 1 0 0 1 ${x1.toFixed(3)} ${y1.toFixed(3)} cm ${key.toString()} Do Q EMC\n`;
  const { context } = page.doc;
  page.node.normalize();
  page.node.wrapContentStreams(
    context.getPushGraphicsStateContentStream(),
    context.getPopGraphicsStateContentStream(),
  );
  page.node.addContentStream(context.register(context.flateStream(drawn)));
}

type Parents = ReadonlyMap<number, PDFObject>;

/** From the numbers of pages and fields to their tags. */
function parentTree(document: PDFDocument): Parents {
  const root = document.catalog.lookup(PDFName.of('StructTreeRoot'));
  const tree = root instanceof PDFDict ? root.lookup(PDFName.of('ParentTree')) : undefined;
  return tree instanceof PDFDict ? numberTree(tree) : new Map();
}

/** How many marks a page has already: the next one's number. */
function marksOf(page: PDFPage, parents: Parents): number {
  return pageParents(page, parents)?.size() ?? 0;
}

function pageParents(page: PDFPage, parents: Parents): PDFArray | undefined {
  const key = page.node.lookup(PDFName.of('StructParents'));
  const found = key instanceof PDFNumber ? parents.get(key.asNumber()) : undefined;
  const list = found === undefined ? undefined : page.doc.context.lookup(found);
  return list instanceof PDFArray ? list : undefined;
}

function elementOf(document: PDFDocument, widget: PDFDict, parents: Parents): PDFRef | undefined {
  const key = widget.lookup(PDFName.of('StructParent'));
  const ref = key instanceof PDFNumber ? parents.get(key.asNumber()) : undefined;
  if (!(ref instanceof PDFRef)) return undefined;
  return document.context.lookup(ref) instanceof PDFDict ? ref : undefined;
}

function becomesMark(
  document: PDFDocument,
  page: PDFPage,
  element: PDFRef,
  mark: number,
  parents: Parents,
): void {
  const found = document.context.lookup(element, PDFDict);
  const reference = document.context.obj({ Type: 'MCR', Pg: page.ref, MCID: mark });
  found.set(PDFName.of('K'), document.context.obj([reference]));
  const list = pageParents(page, parents);
  if (list !== undefined) list.push(element);
}

/** A field that shows nothing leaves its tag empty. */
function dropFromTags(document: PDFDocument, widget: PDFDict, parents: Parents): void {
  const element = elementOf(document, widget, parents);
  if (element === undefined) return;
  document.context.lookup(element, PDFDict).delete(PDFName.of('K'));
}

function nameOf(dict: PDFDict, key: string): string | undefined {
  const found = dict.lookup(PDFName.of(key));
  return found instanceof PDFName ? found.decodeText() : undefined;
}
