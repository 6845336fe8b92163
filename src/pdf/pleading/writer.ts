import { breakLines, type Piece, type SetLine, widthOfPiece } from '../fit.ts';
import type { Face } from '../measured.ts';
import { drawBox, drawTaggedLine, furniture, newSheet, type Sheet } from '../sheet.ts';
import { type Tag, under } from '../tags.ts';
import { baseline, type CloserLines, drawLineNumbers, drawPleadingPage, pleading } from './page.ts';
import { drawCheckPlace, drawPlace } from './places.ts';

/** Where the writing is: a page and the next numbered line on it. */
export interface PleadingWriter {
  readonly faces: { readonly plain: Face; readonly bold: Face };
  readonly root: Tag;
  readonly title: string;
  readonly sheets: Sheet[];
  /** The next line, by double-spaced lines; between two of them where lines are closer. */
  line: number;
  /** From line to line: 1 is double-spaced, 3/4 is one and a half (rule 2.108(1)). */
  step: number;
}

export function pleadingWriter(
  faces: PleadingWriter['faces'],
  root: Tag,
  title: string,
): PleadingWriter {
  const writer = { faces, root, title, sheets: [], line: 1, step: 1 };
  newPage(writer);
  return writer;
}

export function newPage(writer: PleadingWriter): void {
  const sheet = newSheet();
  writer.sheets.push(sheet);
  writer.line = 1;
  drawPleadingPage(sheet, writer.faces.plain, { title: writer.title, page: writer.sheets.length });
}

/** Numbers the lines of all pages; on the first they are closer only from a line on. */
export function numberLines({ sheets, faces }: PleadingWriter, closer: CloserLines): void {
  for (const [index, sheet] of sheets.entries()) {
    drawLineNumbers(sheet, faces.plain, index === 0 ? closer : { ...closer, from: 1 });
  }
}

/** The page on which the next line is; a new one where `lines` do not fit any more. */
export function sheetFor(writer: PleadingWriter, lines: number): Sheet {
  if (writer.line + (lines - 1) * writer.step > pleading.lines) newPage(writer);
  const sheet = writer.sheets.at(-1);
  if (sheet === undefined) throw new Error('a pleading without a page');
  return sheet;
}

export interface TextAt {
  /** Points from the left margin. */
  readonly indent?: number;
  readonly width?: number;
  readonly bold?: boolean;
  readonly centered?: boolean;
  /** What is before the first line: "1.", or a box to check by hand or as a field. */
  readonly label?: string;
  readonly box?: true | { readonly name: string; readonly tooltip: string };
  readonly role?: 'P' | 'H1' | 'H2' | 'LBody';
  /** Lines that must be on the same page after this text. */
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
  const width = widthAt(at);
  const lines = setLines(writer, text, at);
  const own = at.tag ?? under(writer.root, at.role ?? 'P');
  for (const [index, line] of lines.entries()) {
    const together = linesTogether(index, lines.length, at.keep ?? 0);
    const sheet = sheetFor(writer, together);
    const y = baseline(writer.line);
    if (index === 0) drawLabel(writer, sheet, at, own, y);
    const inset = at.centered === true ? (width - line.width) / 2 : 0;
    const x = pleading.left + (at.indent ?? 0) + inset;
    drawPieces(writer, line, { sheet, x, y, tag: own });
    writer.line += writer.step;
  }
}

function widthAt({ indent = 0, width }: TextAt): number {
  return width ?? pleading.right - pleading.left - indent;
}

function setLines(
  writer: PleadingWriter,
  text: string | readonly Piece[],
  at: TextAt,
): readonly SetLine[] {
  const face = at.bold === true ? writer.faces.bold : writer.faces.plain;
  const pieces = typeof text === 'string' ? [{ text, face }] : text;
  return breakLines(pieces, pleading.size, widthAt(at));
}

interface LineAt {
  readonly sheet: Sheet;
  readonly x: number;
  readonly y: number;
  readonly tag: Tag;
}

/** The words of a line under its tag, and its places as fields of their own in it. */
export function drawPieces(writer: PleadingWriter, line: SetLine, at: LineAt): void {
  const { sheet, y, tag } = at;
  let x = at.x;
  for (const piece of line.pieces) {
    const width = widthOfPiece(piece, pleading.size);
    if (piece.place === undefined) {
      const words = { pieces: [piece], width };
      drawTaggedLine(sheet, tag, words, { x, y, size: pleading.size });
    } else {
      const lead = pleading.pitch * writer.step;
      drawPlace(piece, { sheet, x, y, width, lines: 1, lead, tag });
    }
    x += width;
  }
}

/** A place as wide as its column, with as many lines as its value needs; words may follow it. */
export function writePlace(
  writer: PleadingWriter,
  [place, ...behind]: readonly [Piece, ...Piece[]],
  at: TextAt,
): void {
  const { size, pitch } = pleading;
  const width = widthAt(at);
  const set = breakLines([{ text: place.text, face: place.face }], size, width);
  const last = set.at(-1)?.width ?? 0;
  const sheet = sheetFor(writer, set.length);
  const tag = at.tag ?? under(writer.root, at.role ?? 'P');
  const x = pleading.left + (at.indent ?? 0);
  const lead = pitch * writer.step;
  const where = { sheet, x, y: baseline(writer.line), tag };
  drawPlace(place, { ...where, width, lines: set.length, lead });
  writer.line += set.length * writer.step;
  const end = { sheet, tag, x: x + last, y: baseline(writer.line - writer.step) };
  drawPieces(writer, { pieces: behind, width: 0 }, end);
}

function drawLabel(writer: PleadingWriter, sheet: Sheet, at: TextAt, own: Tag, y: number): void {
  const x = pleading.left + (at.indent ?? 0) - 24;
  if (at.label !== undefined) {
    const label = { pieces: [{ text: at.label, face: writer.faces.plain }], width: 0 };
    drawTaggedLine(sheet, at.labelTag ?? own, label, { x, y, size: pleading.size });
  }
  if (typeof at.box === 'object') {
    drawCheckPlace({ sheet, tag: at.labelTag ?? own, x, y }, at.box);
  } else if (at.box === true) {
    furniture(sheet, () => drawBox(sheet, { x, y: y - 1, side: 10 }));
  }
}

/**
 * How many lines must still fit: three lines stay together, and longer text breaks two from an end.
 */
function linesTogether(index: number, count: number, keep: number): number {
  const left = count - index;
  if (index === 0) return count <= 3 ? count + keep : 2;
  return left <= 2 ? left + keep : 1;
}

/** How many lines a text takes. */
export function linesOf(
  writer: PleadingWriter,
  text: string | readonly Piece[],
  at: TextAt = {},
): number {
  return setLines(writer, text, at).length;
}

/** A line or more left empty. */
export function skip(writer: PleadingWriter, lines = 1): void {
  writer.line += lines;
  if (writer.line > pleading.lines) newPage(writer);
}
