import { type PDFContext, PDFRawStream, type PDFRef, PDFString } from 'pdf-lib';
import { type MadeFace, type MadePart, madeFaces } from '../made/faces.ts';
import { fromBase64 } from './from-base64.ts';
import type { FaceName } from './letters.ts';
import { toUnicode } from './to-unicode.ts';

/** Puts a part of a face into a document, with codes of two bytes that are its glyphs' numbers. */
export function embeddedPart(context: PDFContext, name: FaceName, part: MadePart): PDFRef {
  const face = madeFaces[name];
  const fontName = nameOfPart(face, part);
  const codes = [...part.letters].map((letter) => letter.codePointAt(0) ?? 0);
  const inner = context.obj({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: fontName,
    CIDSystemInfo: {
      Registry: PDFString.of('Adobe'),
      Ordering: PDFString.of('Identity'),
      Supplement: 0,
    },
    CIDToGIDMap: 'Identity',
    FontDescriptor: descriptorOf(context, name, part),
    W: widthsByGlyph(face, part),
  });
  const letters = new Map<number, number>();
  // A glyph that two letters share is read back as the first of them.
  for (const [at, code] of [...codes.entries()].reverse()) letters.set(part.glyphs[at] ?? 0, code);
  return context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: fontName,
      Encoding: 'Identity-H',
      DescendantFonts: [context.register(inner)],
      ToUnicode: context.register(context.flateStream(toUnicode([...letters]))),
    }),
  );
}

/** The file of a part with what a reader must know of it. */
export function descriptorOf(context: PDFContext, name: FaceName, part: MadePart): PDFRef {
  const face = madeFaces[name];
  const bytes = fromBase64(part.packed);
  const file = PDFRawStream.of(
    context.obj({ Length: bytes.length, Length1: part.length, Filter: 'FlateDecode' }),
    bytes,
  );
  return context.register(
    context.obj({
      Type: 'FontDescriptor',
      FontName: nameOfPart(face, part),
      // Nonsymbolic, and serif or italic where it is (ISO 32000-1, table 123).
      Flags: 32 + (name.startsWith('serif') ? 2 : 0) + (name.endsWith('italic') ? 64 : 0),
      FontBBox: [...face.box],
      ItalicAngle: face.italicAngle,
      Ascent: face.ascent,
      Descent: face.descent,
      CapHeight: face.capHeight,
      StemV: name.includes('bold') ? 140 : 80,
      FontFile2: context.register(file),
    }),
  );
}

/** Six letters mark a part of a face, and tell the parts apart (ISO 32000-1, 9.6.4). */
const marks: Readonly<Record<MadePart['name'], string>> = {
  western: 'WESTRN',
  central: 'CENTRL',
  vietnamese: 'VIETNM',
  greek: 'GREEKS',
  cyrillic: 'CYRILC',
  signs: 'SIGNSS',
  other: 'OTHERS',
};

export function nameOfPart(face: MadeFace, part: MadePart): string {
  return `${marks[part.name]}+${face.name}`;
}

/** The widths of a part's glyphs, each run of neighbors under the number of its first. */
function widthsByGlyph(
  { unitsPerEm }: MadeFace,
  { glyphs, widths }: MadePart,
): (number | number[])[] {
  const found: (number | number[])[] = [];
  let run: number[] = [];
  let last = -2;
  const pairs = glyphs.map((glyph, at) => [glyph, widths[at] ?? 0] as const);
  for (const [glyph, width] of pairs.sort(([a], [b]) => a - b)) {
    if (glyph === last) continue;
    if (glyph !== last + 1) {
      run = [];
      found.push(glyph, run);
    }
    run.push(Math.round((width * 1000) / unitsPerEm));
    last = glyph;
  }
  return found;
}
