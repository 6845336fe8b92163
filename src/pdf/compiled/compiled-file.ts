import { PDFDict, type PDFDocument, PDFName, type PDFRef } from 'pdf-lib';
import { madeFaces } from '../../made/faces.ts';
import { nameOfPart } from '../face-measures.ts';
import { faceNames } from '../letters.ts';
import { saveSame } from '../save-same.ts';
import type { CompiledFile, Wholes } from './compiled-form.ts';
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
    wholes: wholesIn(document, (ref) => ref.objectNumber),
  };
}

/** The faces that a document carries whole: what is filled in is drawn from these too. */
export function wholesIn(
  { context }: PDFDocument,
  numberOf: (ref: PDFRef) => number | undefined,
): Wholes {
  const found: Partial<Record<(typeof faceNames)[number], number>> = {};
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict)) continue;
    const written = object.get(PDFName.of('FontName'));
    const name = faceNames.find(
      (one) => written === PDFName.of(nameOfPart(madeFaces[one], 'whole')),
    );
    const number = name === undefined ? undefined : numberOf(ref);
    if (name !== undefined && number !== undefined) found[name] = number;
  }
  return found;
}
