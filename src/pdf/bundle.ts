import { PDFDocument, PDFName, PDFObjectCopier, type PDFRef, PDFString } from 'pdf-lib';
import { type Bookmark, writeBookmarks } from './bookmarks.ts';
import { copyPagesBy } from './copied-pages.ts';
import { flattenForm } from './flatten.ts';
import { MergedTags } from './merged-tags.ts';
import { shareSameObjects } from './same-objects.ts';
import { saveSame } from './save-same.ts';
import { printedOneSided } from './tags.ts';

/** One paper of a bundle, by the name that its bookmark has. */
export interface BundledPaper {
  readonly title: string;
  readonly bytes: Uint8Array;
}

/**
 * Papers as one print job, in order: every page as it is, form fields flat, each paper with its
 * bookmark and its tags under a part of its own. The same papers give the same bytes.
 */
export async function bundled(
  papers: readonly BundledPaper[],
  head: { readonly title: string; readonly language: string },
): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const tags = new MergedTags(document.context);
  const bookmarks: Bookmark[] = [];
  for (const paper of papers) {
    const source = await PDFDocument.load(paper.bytes, { updateMetadata: false });
    flattenForm(source);
    const [first] = append(document, source, paper.title, tags);
    if (first !== undefined) bookmarks.push({ title: paper.title, page: first });
  }
  tags.write(document.catalog);
  writeBookmarks(document, bookmarks);
  shareSameObjects(document);
  document.catalog.set(PDFName.of('Lang'), PDFString.of(head.language));
  document.catalog.set(PDFName.of('ViewerPreferences'), printedOneSided(document));
  document.setTitle(head.title);
  return saveSame(document);
}

/** Copies a paper's pages with their tags by one copier, so that a tag still finds its page. */
function append(
  document: PDFDocument,
  source: PDFDocument,
  title: string,
  tags: MergedTags,
): readonly PDFRef[] {
  const copier = PDFObjectCopier.for(source.context, document.context);
  const part = tags.partOf(source);
  dropActions(source);
  const refs = copyPagesBy(copier, source, document);
  tags.add(part, title, copier);
  return refs;
}

/** What a viewer would do on opening a page of a form is no part of a print job. */
function dropActions(source: PDFDocument): void {
  for (const page of source.getPages()) {
    for (const key of ['AA', 'B', 'PieceInfo']) page.node.delete(PDFName.of(key));
  }
}
