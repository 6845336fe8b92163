import { PDFDict, type PDFDocument, PDFName, type PDFPage } from 'pdf-lib';
import { dropUnreachable } from '../../../src/pdf/drop-unreachable.ts';
import { isWidget, shownAsContent } from '../../../src/pdf/shown-as-content.ts';
import { type TagParents, tagParents } from '../../../src/pdf/tag-parents.ts';

/**
 * Makes a filled form flat: what each field shows becomes part of its page, and the fields are gone.
 * A field that shows nothing leaves nothing: no frame, no gray, no annotation. The tags stay: where
 * one held a field it holds what the field showed.
 */
export function flattenForm(document: PDFDocument): void {
  const parents = tagParents(document);
  for (const page of document.getPages()) flattenPage(document, page, parents);
  document.catalog.delete(PDFName.of('AcroForm'));
  dropUnreachable(document.context);
}

function flattenPage(document: PDFDocument, page: PDFPage, parents: TagParents): void {
  const annotations = page.node.Annots();
  if (annotations === undefined) return;
  const kept = document.context.obj([]);
  const drawn: string[] = [];
  for (const ref of annotations.asArray()) {
    const widget = document.context.lookup(ref);
    if (!(widget instanceof PDFDict) || !isWidget(widget)) kept.push(ref);
    else drawn.push(...shownAsContent(document, page, widget, parents));
  }
  if (drawn.length > 0) addContent(page, drawn.join('\n'));
  if (kept.size() === 0) page.node.delete(PDFName.of('Annots'));
  else page.node.set(PDFName.of('Annots'), kept);
}

/** Adds to what a page shows, whatever state its own content leaves behind. */
function addContent(page: PDFPage, content: string): void {
  const { context } = page.doc;
  page.node.normalize();
  page.node.wrapContentStreams(
    context.getPushGraphicsStateContentStream(),
    context.getPopGraphicsStateContentStream(),
  );
  page.node.addContentStream(context.register(context.flateStream(`${content}\n`)));
}
