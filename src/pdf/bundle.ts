import { copiesOf } from './compiled/copies.ts';
import { putFilled } from './compiled/put-filled.ts';
import type { Print } from './print.ts';
import { textSource } from './writing/file-text.ts';
import { newNumber, putObject } from './writing/new-file.ts';
import {
  closePaperFile,
  type FileHead,
  openPaperFile,
  type PaperFile,
  refTo,
} from './writing/paper-file.ts';
import { embedFacesOf, putDrawn } from './writing/put-drawn.ts';

/** One paper of a print job, by the name that its bookmark has, and what it consists of. */
export interface BundledPaper {
  readonly title: string;
  readonly prints: readonly Print[];
}

/**
 * Papers as one print job, in order: every page as it is, form fields flat, each paper with its
 * bookmark and its tags under a part of its own. The same papers give the same bytes.
 */
export function bundled(papers: readonly BundledPaper[], head: FileHead): Uint8Array {
  const paper = openPaperFile();
  const { file, tree } = paper;
  const prints = papers.flatMap((one) => one.prints);
  for (const print of prints) if (print.kind === 'drawn') embedFacesOf(paper, print, 'flat');
  const forms = prints.flatMap((print) => (print.kind === 'filled' ? [print.form] : []));
  const nextCopy = copiesOf(paper, forms);
  const document = newNumber(file);
  const parts = papers.map((one) => putPart(paper, one, nextCopy, document));
  const words = `<</S/Document/P ${tree} 0 R/K[${parts.map(refTo).join(' ')}]>>`;
  putObject(file, document, words);
  return closePaperFile(paper, document, head);
}

function putPart(
  paper: PaperFile,
  { title, prints }: BundledPaper,
  nextCopy: ReturnType<typeof copiesOf>,
  document: number,
): number {
  const { file, pages, bookmarks } = paper;
  const part = newNumber(file);
  const first = pages.length;
  const kids = prints.flatMap((print) =>
    print.kind === 'drawn'
      ? [putDrawn(paper, print, 'flat', part)]
      : putFilled(paper, print, nextCopy(print.form), part),
  );
  const page = pages[first];
  if (page !== undefined) bookmarks.push({ title, page });
  putObject(
    file,
    part,
    `<</S/Part/P ${document} 0 R/T ${textSource(title)}/K[${kids.map(refTo).join(' ')}]>>`,
  );
  return part;
}
