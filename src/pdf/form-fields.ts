import type { PDFDocument } from 'pdf-lib';
import { PDFName, PDFNumber, type PDFPage, type PDFRef, PDFString } from 'pdf-lib';
import { pdfText, type Tag } from './tags.ts';
import { tickAppearance } from './ticks.ts';

/** A rectangle in points from the page's lower left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface NewField {
  readonly name: string;
  /** What a screen reader says of it, and what shows under the pointer. */
  readonly tooltip: string;
  readonly box: Box;
  readonly kind: 'line' | 'lines' | 'check';
}

/** How a viewer sets what a hand types: in 12 points of the face of the rest (rules 2.104, 2.105). */
const look = '/TiRo 12 Tf 0 g';

/** The name of the state of a ticked box. */
const onState = 'Yes';

/** Adds a form field with its widget to a page, under a tag of its own. */
export function addField(document: PDFDocument, page: PDFPage, tag: Tag, field: NewField): PDFRef {
  const { context } = document;
  const { x, y, width, height } = field.box;
  const common = {
    Type: 'Annot',
    Subtype: 'Widget',
    Rect: [x, y, x + width, y + height],
    T: pdfText(field.name),
    TU: pdfText(field.tooltip),
    P: page.ref,
    F: 4,
  };
  const dict =
    field.kind === 'check'
      ? context.obj({
          ...common,
          FT: 'Btn',
          AS: 'Off',
          V: 'Off',
          AP: boxAppearances(document, field.box),
        })
      : context.obj({ ...common, FT: 'Tx' });
  if (field.kind !== 'check') {
    dict.set(PDFName.of('DA'), PDFString.of(look));
    if (field.kind === 'lines') dict.set(PDFName.of('Ff'), PDFNumber.of(4096));
  }
  const ref = context.register(dict);
  page.node.addAnnot(ref);
  tag.parts.push({ page, widget: ref });
  return ref;
}

/** A frame, and the sign of its state in it. */
function boxAppearances(document: PDFDocument, box: Box) {
  const { width, height } = box;
  const frame = `q 0.8 w 0.4 0.4 ${width - 0.8} ${height - 0.8} re S Q `;
  return {
    N: {
      [onState]: tickAppearance(document, box, 'ticked', frame),
      Off: tickAppearance(document, box, 'open', frame),
    },
  };
}

/** The form itself, with the fields in the order in which they are filled in. */
export function addForm(document: PDFDocument, fields: readonly PDFRef[]): void {
  const { context, catalog } = document;
  const times = context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'Type1',
      BaseFont: 'Times-Roman',
      Encoding: 'WinAnsiEncoding',
    }),
  );
  const form = context.obj({ Fields: [...fields], DR: { Font: { TiRo: times } } });
  form.set(PDFName.of('DA'), PDFString.of(look));
  catalog.set(PDFName.of('AcroForm'), context.register(form));
}
