import { PDFDocument } from 'pdf-lib';
import { saveSame } from './save-same.ts';

/** One paper of a print job, as a flat PDF, and how its bookmark is called. */
export interface BundledPaper {
  readonly title: string;
  readonly bytes: Uint8Array;
}

/** Papers one after another in one file. */
export async function bundled(
  papers: readonly BundledPaper[],
  head: { readonly title: string; readonly language: string },
): Promise<Uint8Array> {
  const whole = await PDFDocument.create({ updateMetadata: false });
  for (const { bytes } of papers) {
    const source = await PDFDocument.load(bytes, { updateMetadata: false });
    for (const page of await whole.copyPages(source, source.getPageIndices())) whole.addPage(page);
  }
  whole.setTitle(head.title, { showInWindowTitleBar: true });
  whole.setLanguage(head.language);
  return saveSame(whole);
}
