import type { PDFDocument, PDFRef } from 'pdf-lib';
import { facesOf } from '../../src/pdf/faces.ts';
import { addField, addForm, type NewField } from '../../src/pdf/form-fields.ts';
import { baseline, pleading } from '../../src/pdf/pleading/page.ts';
import {
  type PleadingWriter,
  pleadingWriter,
  sheetFor,
  skip,
  write,
} from '../../src/pdf/pleading/writer.ts';
import { drawLine, drawRule, furniture, type Sheet, tagged } from '../../src/pdf/sheet.ts';
import { tag, under } from '../../src/pdf/tags.ts';

/** A blank in the making: a pleading with places to fill in. */
export interface Blank extends PleadingWriter {
  readonly fields: PDFRef[];
  readonly names: string[];
}

export async function newBlank(
  document: PDFDocument,
  title: string,
  letters: string,
): Promise<Blank> {
  const faces = facesOf(document, letters);
  const writer = pleadingWriter(
    document,
    { plain: await faces('serif'), bold: await faces('serif-bold') },
    tag('Document'),
    title,
  );
  return Object.assign(writer, { fields: [], names: [] });
}

/** A place for one line of text on the line where the writing stands. */
export function lineField(
  blank: Blank,
  name: string,
  tooltip: string,
  at: { readonly x: number; readonly width: number; readonly lines?: number },
): void {
  const sheet = sheetFor(blank, 1);
  const lines = at.lines ?? 1;
  const bottom = baseline(blank.line + lines - 1) - 5;
  const height = lines === 1 ? 18 : (lines - 1) * pleading.pitch + 18;
  const box = { x: pleading.left + at.x, y: bottom, width: at.width, height };
  if (lines === 1) underline(sheet, box);
  place(blank, sheet, { name, tooltip, box, kind: lines === 1 ? 'line' : 'lines' });
}

/** A box to tick on the line where the writing stands. */
export function checkField(blank: Blank, name: string, tooltip: string, x: number): void {
  const sheet = sheetFor(blank, 1);
  const box = { x: pleading.left + x, y: baseline(blank.line) - 1, width: 11, height: 11 };
  place(blank, sheet, { name, tooltip, box, kind: 'check' });
}

function place(blank: Blank, sheet: Sheet, field: NewField): void {
  const own = under(blank.root, 'Form');
  blank.fields.push(addField(blank.document, sheet.page, own, field));
  blank.names.push(field.name);
}

function underline(sheet: Sheet, box: NewField['box']): void {
  furniture(sheet, () =>
    drawRule(sheet, { x: box.x, y: box.y + 1 }, { x: box.x + box.width, y: box.y + 1 }, 0.4),
  );
}

/** Words on the line where the writing stands, without moving to the next. */
export function inline(blank: Blank, text: string, x: number, bold = false): void {
  const sheet = sheetFor(blank, 1);
  const face = bold ? blank.faces.bold : blank.faces.plain;
  const line = { pieces: [{ text, face }], width: 0 };
  const at = { x: pleading.left + x, y: baseline(blank.line), size: pleading.size };
  tagged(sheet, under(blank.root, 'P'), () => drawLine(sheet, line, at));
}

export interface CaptionWords {
  readonly title: readonly string[];
  readonly court: string;
}

/** The first page's head as rule 2.111 lays it out: filer from line 1, court on line 8, the case. */
export function caption(blank: Blank, words: CaptionWords): void {
  lineField(
    blank,
    'filer',
    'Name, State Bar number, address, phone and e-mail of the person who files',
    {
      x: 0,
      width: 270,
      lines: 7,
    },
  );
  blank.line = 8;
  write(blank, words.court, { bold: true, centred: true, role: 'P' });
  lineField(blank, 'courthouse', 'Name and address of the courthouse', { x: 0, width: 486 });
  blank.line = 11;
  const top = baseline(10) - 8;
  inline(blank, 'THE PEOPLE OF THE STATE OF CALIFORNIA,', 0);
  inline(blank, 'Case No.', 282);
  lineField(blank, 'case-number', 'Case number', { x: 332, width: 154 });
  blank.line = 12;
  inline(blank, 'Plaintiff,', 120);
  inline(blank, 'v.', 40);
  for (const [index, line] of words.title.entries()) {
    blank.line = 12 + index;
    inline(blank, line, 282, true);
  }
  blank.line = 13;
  lineField(blank, 'defendant', 'Name of the defendant as the case bears it', {
    x: 0,
    width: 262,
    lines: 2,
  });
  blank.line = 15;
  inline(blank, 'also known as', 0);
  lineField(blank, 'other-names', 'Other names of the defendant', { x: 78, width: 184 });
  inline(blank, 'Hearing date:', 282);
  lineField(blank, 'hearing-date', 'Date of the hearing, if it is known', { x: 354, width: 132 });
  blank.line = 16;
  inline(blank, 'Defendant and Petitioner.', 90);
  inline(blank, 'Time:', 282);
  lineField(blank, 'hearing-time', 'Time of the hearing, if it is known', { x: 314, width: 66 });
  inline(blank, 'Dept.:', 386);
  lineField(blank, 'hearing-department', 'Department of the hearing, if it is known', {
    x: 420,
    width: 66,
  });
  const bottom = baseline(16) - 8;
  const sheet = sheetFor(blank, 1);
  furniture(sheet, () => {
    drawRule(sheet, { x: pleading.left + 272, y: top }, { x: pleading.left + 272, y: bottom }, 0.8);
    drawRule(sheet, { x: pleading.left, y: bottom }, { x: pleading.left + 272, y: bottom }, 0.8);
  });
  blank.line = 18;
}

export function finish(blank: Blank): void {
  addForm(blank.document, blank.fields);
}

export { skip, write };
