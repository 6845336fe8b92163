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
import type { FaceName } from './letters.ts';
import { packedPart } from './packed-part.ts';

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
      ToUnicode: context.register(packedStream(context, packedPart(part).letters, {})),
    }),
  );
}

/** The file of a part with what a reader must know of it. */
export function descriptorOf(context: PDFContext, name: FaceName, part: MadePart): PDFRef {
  const file = packedStream(context, packedPart(part).file, { Length1: part.length });
  const dict = context.obj({});
  for (const [key, value] of Object.entries(measures(name, part))) {
    dict.set(PDFName.of(key), objectOf(context, value));
  }
  dict.set(PDFName.of('FontFile2'), context.register(file));
  return context.register(dict);
}

function packedStream(
  context: PDFContext,
  bytes: Uint8Array,
  more: { readonly Length1?: number },
): PDFRawStream {
  const dict = context.obj({ Length: bytes.length, Filter: 'FlateDecode', ...more });
  return PDFRawStream.of(dict, bytes);
}

function objectOf(context: PDFContext, value: string | number | number[]): PDFObject {
  if (typeof value === 'string') return PDFName.of(value);
  return typeof value === 'number' ? PDFNumber.of(value) : context.obj(value);
}
