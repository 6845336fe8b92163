import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  type PDFRef,
  PDFString,
} from 'pdf-lib';
import { drawnSigns, signCodes, signContent, type signs, signsToUnicode } from './tick-face.ts';

const faces = new WeakMap<PDFDocument, PDFRef>();

/** The face of the signs, once in a document. */
export function tickFace(document: PDFDocument): PDFRef {
  const found = faces.get(document);
  if (found !== undefined) return found;
  const made = newTickFace(document);
  faces.set(document, made);
  return made;
}

/** A hundred units to its size. */
function newTickFace({ context }: PDFDocument): PDFRef {
  const drawn = (content: string) => context.register(context.flateStream(content));
  return context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'Type3',
      Name: 'Ticks',
      FontBBox: [0, -10, 100, 90],
      FontMatrix: [0.01, 0, 0, 0.01, 0, 0],
      CharProcs: {
        ticked: drawn(drawnSigns.ticked),
        open: drawn(drawnSigns.open),
      },
      Encoding: {
        Type: 'Encoding',
        Differences: [signCodes.first, 'open', signCodes.last, 'ticked'],
      },
      FirstChar: signCodes.first,
      LastChar: signCodes.last,
      Widths: [100, ...Array.from({ length: 8 }, () => 0), 100],
      Resources: {},
      ToUnicode: context.register(context.flateStream(signsToUnicode())),
    }),
  );
}

/** What a box of this size shows. */
export function tickAppearance(
  document: PDFDocument,
  box: { readonly width: number; readonly height: number },
  sign: keyof typeof signs,
): PDFRef {
  const { context } = document;
  const { width, height } = box;
  return context.register(
    context.flateStream(signContent(box, sign), {
      Type: 'XObject',
      Subtype: 'Form',
      BBox: [0, 0, width, height],
      Resources: { Font: { Ticks: tickFace(document) } },
    }),
  );
}

/**
 * Gives every box of a form that is not the project's own the two signs, in place of a check mark of
 * ZapfDingbats, which no form carries, and of an empty place, which says nothing.
 */
export function boxesWithSigns(document: PDFDocument): void {
  const { context } = document;
  for (const [, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict)) continue;
    const states = tickedStates(object);
    const box = sizeOf(object);
    if (states.length === 0 || box === undefined) continue;
    const shown = context.obj({});
    for (const state of states) shown.set(state, tickAppearance(document, box, 'ticked'));
    shown.set(PDFName.of('Off'), tickAppearance(document, box, 'open'));
    object.set(PDFName.of('AP'), context.obj({ N: shown }));
    object.set(PDFName.of('DA'), PDFString.of('/Helv 0 Tf 0 g'));
    if (!object.has(PDFName.of('AS'))) object.set(PDFName.of('AS'), PDFName.of('Off'));
  }
  withoutCheckMarks(document);
}

/** The states other than "Off" of a box; none where a widget is no box, or its signs stand in it. */
function tickedStates(widget: PDFDict): readonly PDFName[] {
  if (widget.get(PDFName.of('Subtype')) !== PDFName.of('Widget')) return [];
  const looks = widget.lookup(PDFName.of('AP'));
  const normal = looks instanceof PDFDict ? looks.lookup(PDFName.of('N')) : undefined;
  if (!(normal instanceof PDFDict)) return [];
  const states = normal.keys().filter((state) => state !== PDFName.of('Off'));
  return states.every((state) => hasSigns(normal.lookup(state))) ? [] : states;
}

function hasSigns(appearance: PDFObject | undefined): boolean {
  const dict = appearance !== undefined && 'dict' in appearance ? appearance.dict : undefined;
  const resources = dict instanceof PDFDict ? dict.lookup(PDFName.of('Resources')) : undefined;
  const fonts = resources instanceof PDFDict ? resources.lookup(PDFName.of('Font')) : undefined;
  return fonts instanceof PDFDict && fonts.has(PDFName.of('Ticks'));
}

function sizeOf(widget: PDFDict) {
  const rect = widget.lookup(PDFName.of('Rect'));
  if (!(rect instanceof PDFArray) || rect.size() !== 4) return undefined;
  const [left = 0, bottom = 0, right = 0, top = 0] = rect
    .asArray()
    .map((one) => (one instanceof PDFNumber ? one.asNumber() : 0));
  const box = { width: Math.abs(right - left), height: Math.abs(top - bottom) };
  return box.width > 0 && box.height > 0 ? box : undefined;
}

/** The face of the check marks that no box shows any more. */
function withoutCheckMarks({ catalog }: PDFDocument): void {
  const form = catalog.lookup(PDFName.of('AcroForm'));
  const resources = form instanceof PDFDict ? form.lookup(PDFName.of('DR')) : undefined;
  const fonts = resources instanceof PDFDict ? resources.lookup(PDFName.of('Font')) : undefined;
  if (fonts instanceof PDFDict) fonts.delete(PDFName.of('ZaDb'));
}
