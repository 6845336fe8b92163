import type { PDFDocument } from 'pdf-lib';
import { saveSame } from '../save-same.ts';
import { carriedFonts } from './carried-fonts.ts';
import type { CompiledFile } from './compiled-form.ts';
import { numberOfRef } from './kept-object.ts';

/** A document as a file that others will follow. */
export async function compiledFile(document: PDFDocument): Promise<CompiledFile> {
  const bytes = await saveSame(document);
  const { Root, Info } = document.context.trailerInfo;
  const end = new TextDecoder('latin1').decode(bytes.subarray(-64));
  const crossReferences = Number(/startxref\s+(\d+)/u.exec(end)?.[1]);
  const head = new TextDecoder('latin1').decode(
    bytes.subarray(crossReferences, crossReferences + 400),
  );
  const free = Number(/\/Size (\d+)/u.exec(head)?.[1]);
  if (!Number.isInteger(crossReferences) || !Number.isInteger(free)) {
    throw new Error('a file without cross-references');
  }
  return {
    bytes,
    crossReferences,
    free,
    root: numberOfRef(Root),
    info: numberOfRef(Info),
    carried: carriedFonts(document, (ref) => ref.objectNumber),
  };
}
