import {
  type PDFContext,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  type PDFRef,
  PDFString,
} from 'pdf-lib';
import { type MadePart, madeFaces } from '../made/faces.ts';
import { measures, nameOfPart, widthsByGlyph } from './face-measures.ts';
import { fromBase64 } from './from-base64.ts';
import type { FaceName } from './letters.ts';
import { toUnicodeOfPart } from './to-unicode.ts';

/** Puts a part of a face into a document, with codes of two bytes that are its glyphs' numbers. */
export function embeddedPart(context: PDFContext, name: FaceName, part: MadePart): PDFRef {
  const face = madeFaces[name];
  const fontName = nameOfPart(face, part);
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
  return context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: fontName,
      Encoding: 'Identity-H',
      DescendantFonts: [context.register(inner)],
      ToUnicode: context.register(context.flateStream(toUnicodeOfPart(part))),
    }),
  );
}

/** The file of a part with what a reader must know of it. */
export function descriptorOf(context: PDFContext, name: FaceName, part: MadePart): PDFRef {
  const bytes = fromBase64(part.packed);
  const file = PDFRawStream.of(
    context.obj({ Length: bytes.length, Length1: part.length, Filter: 'FlateDecode' }),
    bytes,
  );
  const dict = context.obj({});
  for (const [key, value] of Object.entries(measures(name, part))) {
    dict.set(PDFName.of(key), objectOf(context, value));
  }
  dict.set(PDFName.of('FontFile2'), context.register(file));
  return context.register(dict);
}

function objectOf(context: PDFContext, value: string | number | number[]): PDFObject {
  if (typeof value === 'string') return PDFName.of(value);
  return typeof value === 'number' ? PDFNumber.of(value) : context.obj(value);
}
