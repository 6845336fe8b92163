import type { PDFDocument, PDFRef } from 'pdf-lib';
import { tied } from '../../src/paper/tied-words.ts';
import { facesOf } from '../../src/pdf/faces.ts';
import { breakLines } from '../../src/pdf/fit.ts';
import { addField, addForm, type NewField } from '../../src/pdf/form-fields.ts';
import { baseline, pleading } from '../../src/pdf/pleading/page.ts';
import {
  type PleadingWriter,
  pleadingWriter,
  sheetFor,
  skip,
  type TextAt,
  write as writeLines,
} from '../../src/pdf/pleading/writer.ts';
import { drawLine, drawRule, furniture, type Sheet, tagged } from '../../src/pdf/sheet.ts';
import { type Role, type Tag, tag, under } from '../../src/pdf/tags.ts';

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

/** Text on numbered lines; a section's number stays with its sign. */
export function write(blank: Blank, text: string, at: TextAt = {}): void {
  writeLines(blank, tied(text), at);
}

/** Moves to a new page where a text, and so many lines before it, do not fit on this one. */
export function keepWhole(blank: Blank, text: string, at: TextAt, before = 0): void {
  const width = at.width ?? pleading.right - pleading.left - (at.indent ?? 0);
  const pieces = [{ text: tied(text), face: blank.faces.plain }];
  const lines = breakLines(pieces, pleading.size, width, width - (at.first ?? 0)).length;
  lineStart(blank, lines + before);
}

/** Moves to a new page where so many lines do not fit on this one. */
export function lineStart(blank: Blank, lines: number): void {
  if (blank.line + lines - 1 > pleading.lines) skip(blank, pleading.lines + 1 - blank.line);
}

export interface FieldAt {
  readonly x: number;
  readonly width: number;
  readonly lines?: number;
  /** What the field stands in, as a table's cell; a place of its own otherwise. */
  readonly in?: Tag;
}

/** A place for text on the line where the writing stands; the first of its lines on that line. */
export function lineField(blank: Blank, name: string, tooltip: string, at: FieldAt): void {
  const sheet = sheetFor(blank, 1);
  const lines = at.lines ?? 1;
  const bottom = baseline(blank.line + lines - 1) - (lines === 1 ? 4.68 : 8);
  const height = lines === 1 ? 18 : (lines - 1) * pleading.pitch + 20;
  const box = { x: pleading.left + at.x, y: bottom, width: at.width, height };
  if (lines === 1) underline(sheet, box);
  const kind = lines === 1 ? 'line' : 'lines';
  place(blank, sheet, { name, tooltip, box, kind }, at.in);
}

/** A box to tick on the line where the writing stands. */
export function checkField(blank: Blank, name: string, tooltip: string, x: number): void {
  const sheet = sheetFor(blank, 1);
  const box = { x: pleading.left + x, y: baseline(blank.line) - 1, width: 11, height: 11 };
  place(blank, sheet, { name, tooltip, box, kind: 'check' });
}

function place(blank: Blank, sheet: Sheet, field: NewField, parent: Tag = blank.root): void {
  const own = under(parent, 'Form');
  blank.fields.push(addField(blank.document, sheet.page, own, field));
  blank.names.push(field.name);
}

function underline(sheet: Sheet, box: NewField['box']): void {
  furniture(sheet, () =>
    drawRule(sheet, { x: box.x, y: box.y + 1 }, { x: box.x + box.width, y: box.y + 1 }, 0.4),
  );
}

export interface WordsAt {
  readonly x: number;
  readonly bold?: boolean;
  readonly role?: Role;
  readonly tag?: Tag;
}

/** Words on the line where the writing stands, without moving to the next. */
export function inline(blank: Blank, text: string, at: WordsAt): void {
  const sheet = sheetFor(blank, 1);
  const face = at.bold === true ? blank.faces.bold : blank.faces.plain;
  const line = { pieces: [{ text, face }], width: 0 };
  const own = at.tag ?? under(blank.root, at.role ?? 'P');
  const where = { x: pleading.left + at.x, y: baseline(blank.line), size: pleading.size };
  tagged(sheet, own, () => drawLine(sheet, line, where));
}

export function finish(blank: Blank): void {
  addForm(blank.document, blank.fields);
}

export { skip };
