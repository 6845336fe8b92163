import { type PDFDocument, rgb } from 'pdf-lib';
import type { Face } from '../faces.ts';
import { breakLines, type Piece } from '../fit.ts';
import { drawLine, furniture, letter, type Sheet, sheetOf, tagged } from '../sheet.ts';
import { type Tag, under } from '../tags.ts';
import { baseline, drawPleadingPage, pleading } from './page.ts';

/** Where the writing stands: a page and the next numbered line on it. */
export interface PleadingWriter {
  readonly document: PDFDocument;
  readonly faces: { readonly plain: Face; readonly bold: Face };
  readonly root: Tag;
  readonly title: string;
  readonly sheets: Sheet[];
  line: number;
}

export function pleadingWriter(
  document: PDFDocument,
  faces: PleadingWriter['faces'],
  root: Tag,
  title: string,
): PleadingWriter {
  const writer: PleadingWriter = { document, faces, root, title, sheets: [], line: 1 };
  newPage(writer);
  return writer;
}

export function newPage(writer: PleadingWriter): void {
  const sheet = sheetOf(writer.document.addPage([letter.width, letter.height]));
  writer.sheets.push(sheet);
  writer.line = 1;
  drawPleadingPage(sheet, writer.faces.plain, { title: writer.title, page: writer.sheets.length });
}

/** The page on which the next line stands; a new one where `lines` do not fit any more. */
export function sheetFor(writer: PleadingWriter, lines: number): Sheet {
  if (writer.line + lines - 1 > pleading.lines) newPage(writer);
  const sheet = writer.sheets.at(-1);
  if (sheet === undefined) throw new Error('a pleading without a page');
  return sheet;
}

export interface TextAt {
  /** Points from the left margin. */
  readonly indent?: number;
  readonly width?: number;
  /** Points by which the first line begins further in: something stands before it. */
  readonly first?: number;
  readonly bold?: boolean;
  readonly centered?: boolean;
  /** What stands before the first line: "1.", or a box to tick by hand. */
  readonly label?: string;
  readonly box?: boolean;
  readonly role?: 'P' | 'H1' | 'H2' | 'LBody';
  /** Lines that must stand on the same page after this text. */
  readonly keep?: number;
  readonly tag?: Tag;
  /** The tag of the label; the text's own where it has none. */
  readonly labelTag?: Tag;
}

/** Text on numbered lines, one baseline a number; it runs on to the next page. */
export function write(
  writer: PleadingWriter,
  text: string | readonly Piece[],
  at: TextAt = {},
): void {
  const indent = at.indent ?? 0;
  const width = at.width ?? pleading.right - pleading.left - indent;
  const face = at.bold === true ? writer.faces.bold : writer.faces.plain;
  const pieces = typeof text === 'string' ? [{ text, face }] : text;
  const first = at.first ?? 0;
  const lines = breakLines(pieces, pleading.size, width, width - first);
  const own = at.tag ?? under(writer.root, at.role ?? 'P');
  for (const [index, line] of lines.entries()) {
    const together = linesTogether(index, lines.length, at.keep ?? 0);
    const sheet = sheetFor(writer, together);
    const y = baseline(writer.line);
    if (index === 0) drawLabel(writer, sheet, at, own, y);
    const inset = at.centered === true ? (width - line.width) / 2 : index === 0 ? first : 0;
    const x = pleading.left + indent + inset;
    tagged(sheet, own, () => drawLine(sheet, line, { x, y, size: pleading.size }));
    writer.line += 1;
  }
}

function drawLabel(writer: PleadingWriter, sheet: Sheet, at: TextAt, own: Tag, y: number): void {
  const x = pleading.left + (at.indent ?? 0) - 24;
  if (at.label !== undefined) {
    const label = { pieces: [{ text: at.label, face: writer.faces.plain }], width: 0 };
    tagged(sheet, at.labelTag ?? own, () => drawLine(sheet, label, { x, y, size: pleading.size }));
  }
  if (at.box === true) {
    furniture(sheet, () =>
      sheet.page.drawRectangle({
        x,
        y: y - 1,
        width: 10,
        height: 10,
        borderWidth: 0.8,
        borderColor: rgb(0, 0, 0),
      }),
    );
  }
}

/** How many lines must still fit: three lines stand together, and longer text breaks two from an end. */
function linesTogether(index: number, count: number, keep: number): number {
  const left = count - index;
  if (index === 0) return count <= 3 ? count + keep : 2;
  return left <= 2 ? left + keep : 1;
}

/** How many numbered lines a text takes. */
export function linesOf(writer: PleadingWriter, text: string, width: number): number {
  return breakLines([{ text, face: writer.faces.plain }], pleading.size, width).length;
}

/** A line or more left empty. */
export function skip(writer: PleadingWriter, lines = 1): void {
  writer.line += lines;
  if (writer.line > pleading.lines) newPage(writer);
}
