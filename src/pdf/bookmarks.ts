import { type PDFDocument, PDFName, type PDFRef } from 'pdf-lib';
import { pdfText } from './tags.ts';

/** A name in the list beside the pages, and the page that it leads to. */
export interface Bookmark {
  readonly title: string;
  readonly page: PDFRef;
}

/** Writes the outline: one line a paper, shown when the file is opened. */
export function writeBookmarks(document: PDFDocument, bookmarks: readonly Bookmark[]): void {
  if (bookmarks.length === 0) return;
  const { context, catalog } = document;
  const outline = context.nextRef();
  const refs = bookmarks.map(() => context.nextRef());
  for (const [index, { title, page }] of bookmarks.entries()) {
    const [ref, before, after] = [refs[index], refs[index - 1], refs[index + 1]];
    if (ref === undefined) continue;
    const item = context.obj({ Parent: outline, Dest: [page, 'Fit'] });
    item.set(PDFName.of('Title'), pdfText(title));
    if (before !== undefined) item.set(PDFName.of('Prev'), before);
    if (after !== undefined) item.set(PDFName.of('Next'), after);
    context.assign(ref, item);
  }
  const [first] = refs;
  const last = refs.at(-1);
  if (first === undefined || last === undefined) return;
  context.assign(
    outline,
    context.obj({ Type: 'Outlines', First: first, Last: last, Count: refs.length }),
  );
  catalog.set(PDFName.of('Outlines'), outline);
  catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));
}
