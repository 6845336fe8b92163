import { PDFArray, PDFDict, type PDFDocument, PDFName, type PDFRef } from 'pdf-lib';
import { madeFaces } from '../../made/faces.ts';
import { nameOfPart } from '../face-measures.ts';
import { type FaceName, faceNames } from '../letters.ts';
import type { CarriedFont, CarriedFonts } from '../writing/carried-font.ts';

const parts = ['plain', 'whole'] as const;

/** The fonts of ours that a document carries: what is filled in is drawn from these too. */
export function carriedFonts(
  { context }: PDFDocument,
  numberOf: (ref: PDFRef) => number | undefined,
): CarriedFonts {
  const found: Partial<Record<FaceName, CarriedFont>> = {};
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict) || !saysWidths(object)) continue;
    const name = object.get(PDFName.of('BaseFont'));
    const number = numberOf(ref);
    for (const face of faceNames) {
      const part = parts.find((one) => name === PDFName.of(nameOfPart(madeFaces[face], one)));
      if (part !== undefined && number !== undefined) found[face] = { part, font: number };
    }
  }
  return found;
}

/** A font by whose codes our letters are drawn. */
function saysWidths(font: PDFDict): boolean {
  return (
    font.get(PDFName.of('Encoding')) === PDFName.of('WinAnsiEncoding') &&
    font.lookup(PDFName.of('Widths')) instanceof PDFArray
  );
}
