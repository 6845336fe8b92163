import { type PDFContext, PDFRawStream, type PDFRef, PDFString } from 'pdf-lib';
import { type MadePart, madeFaces } from '../../../src/made/faces.ts';
import {
  isDrawnInWinAnsi,
  measures,
  nameOfPart,
  widthsByGlyph,
} from '../../../src/pdf/face-measures.ts';
import type { FaceName } from '../../../src/pdf/letters.ts';
import { packedFile, packedMap } from '../../../src/pdf/packed-part.ts';

/** Puts a part of a face into a document, with the codes by which its letters are drawn. */
export function embeddedPart(context: PDFContext, name: FaceName, part: MadePart): PDFRef {
  const face = madeFaces[name];
  const BaseFont = nameOfPart(face, part.name);
  const FontDescriptor = descriptorOf(context, name, part);
  if (isDrawnInWinAnsi(part)) {
    return context.register(
      context.obj({
        Type: 'Font',
        Subtype: 'TrueType',
        BaseFont,
        Encoding: 'WinAnsiEncoding',
        FirstChar: 32,
        LastChar: 255,
        Widths: [...face.winAnsiWidths],
        FontDescriptor,
      }),
    );
  }
  const inner = context.obj({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont,
    CIDSystemInfo: {
      Registry: PDFString.of('Adobe'),
      Ordering: PDFString.of('Identity'),
      Supplement: 0,
    },
    CIDToGIDMap: 'Identity',
    FontDescriptor,
    W: widthsByGlyph(face, part),
  });
  return context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont,
      Encoding: 'Identity-H',
      DescendantFonts: [context.register(inner)],
      ToUnicode: packedStream(context, packedMap(part), {}),
    }),
  );
}

function descriptorOf(context: PDFContext, name: FaceName, part: MadePart): PDFRef {
  const file = part.file ?? madeFaces[name].whole;
  const FontFile2 = packedStream(context, packedFile(file), { Length1: file.length });
  return context.register(context.obj({ ...measures(name, part.name), FontFile2 }));
}

function packedStream(
  context: PDFContext,
  bytes: Uint8Array,
  more: { readonly Length1?: number },
): PDFRef {
  const dict = context.obj({ Length: bytes.length, Filter: 'FlateDecode', ...more });
  return context.register(PDFRawStream.of(dict, bytes));
}
