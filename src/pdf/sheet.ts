import { PDFName, PDFOperator, PDFOperatorNames, type PDFPage, rgb } from 'pdf-lib';
import { shownIn } from './faces.ts';
import type { SetLine } from './fit.ts';
import type { Tag } from './tags.ts';

/** US Letter, in points. */
export const letter = { width: 612, height: 792 } as const;

/** One page with its marks counted: everything drawn on it is in a tag or is furniture. */
export interface Sheet {
  readonly page: PDFPage;
  readonly marks: { next: number };
}

export function sheetOf(page: PDFPage): Sheet {
  return { page, marks: { next: 0 } };
}

/** Draws within a tag: a screen reader finds it there. */
export function tagged(sheet: Sheet, tag: Tag, draw: () => void): void {
  const id = sheet.marks.next;
  sheet.marks.next += 1;
  tag.parts.push({ page: sheet.page, id });
  mark(sheet, tag.role, `<</MCID ${id}>>`);
  draw();
  sheet.page.pushOperators(PDFOperator.of(PDFOperatorNames.EndMarkedContent));
}

/** Draws furniture: rules, boxes, page numbers. It is not read aloud. */
export function furniture(sheet: Sheet, draw: () => void): void {
  mark(sheet, 'Artifact', '<</Type /Pagination>>');
  draw();
  sheet.page.pushOperators(PDFOperator.of(PDFOperatorNames.EndMarkedContent));
}

function mark(sheet: Sheet, role: string, properties: string): void {
  sheet.page.pushOperators(
    PDFOperator.of(PDFOperatorNames.BeginMarkedContentSequence, [PDFName.of(role), properties]),
  );
}

/** Draws one set line with its baseline at `y`. */
export function drawLine(
  sheet: Sheet,
  line: SetLine,
  at: { readonly x: number; readonly y: number; readonly size: number },
): void {
  let x = at.x;
  for (const { text, face } of line.pieces) {
    const { operators, fonts } = shownIn(sheet.page.doc, face, text, at.size);
    for (const [name, font] of fonts) sheet.page.node.setFontDictionary(PDFName.of(name), font);
    sheet.page.pushOperators(
      PDFOperator.of(PDFOperatorNames.BeginText),
      PDFOperator.of(PDFOperatorNames.SetTextMatrix, [`1 0 0 1 ${points(x)} ${points(at.y)}`]),
      PDFOperator.of(PDFOperatorNames.EndText, [operators]),
    );
    x += face.widthOf(text, at.size);
  }
}

function points(value: number): string {
  return String(Number(value.toFixed(3)));
}

export function drawRule(
  sheet: Sheet,
  from: { readonly x: number; readonly y: number },
  to: { readonly x: number; readonly y: number },
  thickness = 0.5,
): void {
  sheet.page.drawLine({ start: from, end: to, thickness, color: rgb(0, 0, 0) });
}
