import { PDFDict, PDFName, PDFRawStream, PDFWriter } from 'pdf-lib';
import { removeActions } from './cleaning/actions.ts';
import { removeFromPages, removeScreenOnly } from './cleaning/screen-only.ts';
import { removeScreenOnlyContent } from './cleaning/screen-only-content.ts';
import { removeTags } from './cleaning/tags.ts';
import { removeUnreached } from './cleaning/unreached.ts';
import { fieldsOf, textAt } from './field-tree.ts';
import { type FoundField, foundField } from './found-field.ts';
import { type OpenPdf, openPdf } from './open.ts';
import { annotationsOn, pagesOf } from './page-tree.ts';
import { printedText } from './printed/printed-text.ts';
import { unpack } from './unpack.ts';
import { type Unreadable, UnreadablePdf } from './unreadable.ts';

/** A form that is ready to be filled. */
export interface PreparedForm {
  readonly kind: 'prepared';
  /** Opens without a key, does nothing by itself, and shows what the court prints. */
  readonly pdf: Uint8Array;
  /** Every remaining field that is on a page, in file order. */
  readonly fields: readonly FoundField[];
  /** The names of buttons and notices for the screen, which were taken out. */
  readonly removed: readonly string[];
  /** What the file calls itself, and the letters that its pages draw. */
  readonly title: string;
  readonly author: string;
  readonly pages: readonly string[];
}

export type Prepared = PreparedForm | Unreadable;

/**
 * Prepares a form as a court serves it: unlocked, without XFA, scripts, usage rights and what is
 * for the screen alone; with its tags, language and tooltips. The same file gives the same bytes.
 */
export async function prepare(file: Uint8Array): Promise<Prepared> {
  try {
    const opened = openPdf(file);
    const removed = clean(opened);
    testStreams(opened);
    const described = describe(opened);
    const pdf = await PDFWriter.forContext(opened.context, Infinity).serializeToBuffer();
    return { kind: 'prepared', pdf, removed, ...described };
  } catch (fault) {
    if (fault instanceof UnreadablePdf) return fault.reason;
    throw fault;
  }
}

function clean({ context, catalog, spending }: OpenPdf): readonly string[] {
  for (const key of ['Perms', 'Extensions', 'NeedsRendering', 'Requirements', 'Collection', 'AF']) {
    catalog.delete(PDFName.of(key));
  }
  const form = catalog.lookup(PDFName.of('AcroForm'));
  if (form instanceof PDFDict) {
    for (const key of ['XFA', 'SigFlags', 'NeedAppearances', 'CO']) form.delete(PDFName.of(key));
  }
  removeActions(context, catalog);
  const { names, widgets } = removeScreenOnly(catalog);
  const pages = pagesOf(catalog);
  removeFromPages(pages, widgets);
  for (const page of pages) removeScreenOnlyContent(page, context, spending);
  removeTags(catalog, widgets);
  removeUnreached(context);
  return names;
}

/** A stream that is damaged, or unpacks without end, is found here and not when it is printed. */
function testStreams({ context, spending }: OpenPdf): void {
  for (const [, object] of context.enumerateIndirectObjects()) {
    if (object instanceof PDFRawStream) unpack(object, spending);
  }
}

function describe({ context, catalog, spending }: OpenPdf) {
  const named = context.lookup(context.trailerInfo.Info);
  const says = (key: string) => (named instanceof PDFDict ? (textAt(named, key) ?? '') : '');
  const pages = pagesOf(catalog);
  const placed = annotationsOn(pages);
  return {
    // A copy that lost pages keeps their fields in its list, where no one sees them.
    fields: fieldsOf(catalog)
      .filter(({ widgets }) => widgets.some((widget) => placed.has(widget)))
      .map(foundField),
    title: says('Title'),
    author: says('Author'),
    pages: pages.map((page) => printedText(page, spending)),
  };
}
