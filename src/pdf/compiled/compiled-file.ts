import { zlibSync } from 'fflate';
import { type PDFDocument, PDFName, PDFStream } from 'pdf-lib';
import { saysNoDay } from '../says-no-day.ts';
import {
  endFile,
  freeNumber,
  newFile,
  newNumber,
  putObject,
  putStreamOf,
} from '../writing/new-file.ts';
import { newOutput } from '../writing/output.ts';
import { carriedFonts } from './carried-fonts.ts';
import type { CompiledFile } from './compiled-form.ts';
import { numberOfRef } from './kept-object.ts';
import { entriesOf, sourceOf } from './source-of.ts';

/** A document as a file to append to; its objects keep their numbers. */
export function compiledFile(document: PDFDocument): CompiledFile {
  const { context } = document;
  saysNoDay(document);
  const file = newFile(newOutput(1 << 18), (bytes) => zlibSync(bytes, { level: 9 }));
  for (let last = 0; last < context.largestObjectNumber; ) last = newNumber(file);
  for (const [{ objectNumber }, object] of context.enumerateIndirectObjects()) {
    if (object instanceof PDFStream) {
      const entries = object.dict.clone(context);
      entries.delete(PDFName.of('Length'));
      putStreamOf(file, objectNumber, entriesOf(entries), object.getContents());
    } else putObject(file, objectNumber, sourceOf(object));
  }
  const root = numberOfRef(context.trailerInfo.Root);
  const info = numberOfRef(context.trailerInfo.Info);
  const bytes = endFile(file, root, info).slice();
  const carried = carriedFonts(document, (ref) => ref.objectNumber);
  return {
    bytes,
    crossReferences: crossReferencesOf(bytes),
    free: freeNumber(file),
    root,
    info,
    carried,
  };
}

function crossReferencesOf(bytes: Uint8Array): number {
  const end = new TextDecoder('latin1').decode(bytes.subarray(-64));
  const found = Number(/startxref\s+(\d+)/u.exec(end)?.[1]);
  if (!Number.isInteger(found)) throw new Error('a file without cross-references');
  return found;
}
