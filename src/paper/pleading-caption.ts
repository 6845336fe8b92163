import { breakLines, type Piece, type SetLine } from '../pdf/fit.ts';
import { baseline, captionColumns, pleading, pleadingWidth } from '../pdf/pleading/page.ts';
import { drawPlace } from '../pdf/pleading/places.ts';
import {
  drawPieces,
  type PleadingWriter,
  sheetFor,
  write,
  writePlace,
} from '../pdf/pleading/writer.ts';
import { drawRule, furniture, type Sheet } from '../pdf/sheet.ts';
import { under } from '../pdf/tags.ts';
import type { Line } from './block.ts';
import { pleadingPieces } from './pleading-pieces.ts';

/** The head of a pleading's first page, as rule 2.111 lays it out. */
export interface PleadingCaption {
  /** A line each; one that is a place takes as many as it needs. */
  readonly filer: readonly Line[];
  readonly court: string;
  /** The courthouse with its address, and the two separately if they do not fit on one line. */
  readonly courthouse: { readonly whole: Line; readonly parts: readonly Line[] };
  readonly plaintiff: readonly string[];
  /** The name on the case, other names, and which party it is. */
  readonly defendant: readonly Line[];
  readonly party: string;
  readonly caseNumber: Line;
  /** What the paper is. */
  readonly title: string;
  readonly sections: string;
  readonly hearing: readonly Line[];
}

/** The same caption with what fills its places as words; what is left to write stays a ruled place. */
export function captionInWords(caption: PleadingCaption): PleadingCaption {
  return {
    ...caption,
    filer: caption.filer.map(inWords),
    courthouse: {
      whole: inWords(caption.courthouse.whole),
      parts: caption.courthouse.parts.map(inWords),
    },
    defendant: caption.defendant.map(inWords),
    caseNumber: inWords(caption.caseNumber),
    hearing: caption.hearing.map(inWords),
  };
}

function inWords(line: Line): Line {
  return line.map((run) =>
    run.style === 'place' && run.text !== '' ? { text: run.text, style: 'plain' } : run,
  );
}

const { left, right } = captionColumns;

export interface CaptionSpacing {
  /** Blank lines between the court and the case. */
  readonly between: number;
  /** From line to line of the case, as the writer's own. */
  readonly step: number;
}

/** The line on which the case begins: from there on lines may be closer. */
export function drawCaption(
  writer: PleadingWriter,
  caption: PleadingCaption,
  { between, step }: CaptionSpacing,
): number {
  drawFiler(writer, caption.filer);
  write(writer, caption.court, { bold: true, centered: true });
  writeCourthouse(writer, caption.courthouse);
  writer.line += between;
  const top = writer.line;
  writer.step = step;
  drawCase(writer, caption);
  writer.step = 1;
  return top;
}

function writeCourthouse(
  writer: PleadingWriter,
  { whole, parts }: PleadingCaption['courthouse'],
): void {
  const fits = !overflows(pleadingPieces(writer, whole), pleadingWidth);
  for (const line of fits || parts.length === 0 ? [whole] : parts) writeCentered(writer, line);
}

/** Centered if it is one line, as wide as the page if it needs more. */
function writeCentered(writer: PleadingWriter, line: Line): void {
  const pieces = pleadingPieces(writer, line);
  if (overflows(pieces, pleadingWidth)) writeLine(writer, line, {});
  else write(writer, pieces, { centered: true });
}

const roomToWrite = 21;
/** Points from the filer's last line to the name of the court, at least. */
const aboveCourt = 20;

/** One line a number as long as seven hold them; closer where they are more. The court's name is on
 * line 8, or below where even that is too little: nothing is set smaller (rule 2.104) or cut. */
function drawFiler(writer: PleadingWriter, filer: readonly Line[]): void {
  const sheet = sheetFor(writer, 1);
  const { size, pitch } = pleading;
  const set = filer.map((line) => {
    const pieces = pleadingPieces(writer, line);
    const [only, ...others] = pieces;
    const place = only?.place !== undefined && others.length === 0 ? only : undefined;
    const words = place === undefined ? pieces : [{ text: place.text, face: place.face }];
    return { place, lines: breakLines(words, size, captionColumns.filerWidth) };
  });
  const count = set.reduce((sum, { lines }) => sum + lines.length, 0);
  const lead = count <= 7 ? pitch : size * 1.18;
  let down = 0;
  for (const [index, one] of set.entries()) {
    // A line to write on by hand needs room above it.
    if (index > 0 && one.place?.text === '') down += Math.max(0, roomToWrite - lead);
    drawFilerLine(writer, sheet, one, { y: baseline(1) - down, lead });
    down += one.lines.length * lead;
  }
  writer.line = Math.max(8, Math.ceil((down - lead + aboveCourt) / pitch) + 1);
}

function drawFilerLine(
  writer: PleadingWriter,
  sheet: Sheet,
  { place, lines }: { readonly place: Piece | undefined; readonly lines: readonly SetLine[] },
  { y, lead }: { readonly y: number; readonly lead: number },
): void {
  const tag = under(writer.root, 'P');
  const x = pleading.left;
  if (place !== undefined) {
    const width = captionColumns.filerWidth;
    drawPlace(place, { sheet, tag, x, y, width, lines: lines.length, lead });
    return;
  }
  for (const [index, line] of lines.entries()) {
    drawPieces(writer, line, { sheet, tag, x, y: y - index * lead });
  }
}

function drawCase(writer: PleadingWriter, caption: PleadingCaption): void {
  const sheet = sheetFor(writer, 1);
  const top = writer.line;
  const [people = '', plaintiff = '', versus = ''] = caption.plaintiff;
  write(writer, people, left);
  write(writer, plaintiff, { indent: 120, width: left.width - 120 });
  write(writer, versus, { indent: 60, width: left.width - 60 });
  for (const line of caption.defendant) writeLine(writer, line, left);
  write(writer, caption.party, { indent: 90, width: left.width - 90 });
  const end = writer.line;
  writer.line = top;
  const at = { indent: right.x, width: right.width };
  writeLine(writer, caption.caseNumber, at);
  write(writer, caption.title, { ...at, bold: true, role: 'H1' });
  if (caption.sections !== '') write(writer, caption.sections, at);
  for (const line of caption.hearing) writeLine(writer, line, at);
  writer.line = Math.max(end, writer.line);
  drawBracket(sheet, top, writer.line - writer.step, 8 * writer.step);
}

function drawBracket(sheet: Sheet, top: number, last: number, below: number): void {
  const bottom = baseline(last) - below;
  const x = pleading.left + captionColumns.rule;
  furniture(sheet, () => {
    drawRule(sheet, { x, y: baseline(top - 1) - 8 }, { x, y: bottom }, 0.8);
    drawRule(sheet, { x: pleading.left, y: bottom }, { x, y: bottom }, 0.8);
  });
}

/** A line of the caption; a place that does not fit on it takes its own lines. */
function writeLine(
  writer: PleadingWriter,
  line: Line,
  at: { readonly indent?: number; readonly width?: number },
): void {
  const pieces = pleadingPieces(writer, line);
  const [place, ...behind] = pieces;
  const width = at.width ?? pleadingWidth;
  if (place?.place !== undefined && overflows(pieces, width)) {
    writePlace(writer, [place, ...behind], at);
    return;
  }
  const last = pieces.at(-1);
  if (last?.place === undefined || !overflows(pieces, width)) {
    write(writer, inColumn(pieces, width), at);
    return;
  }
  write(writer, pieces.slice(0, -1), at);
  writePlace(writer, [last], at);
}

/** A place after words fills the rest of the line, so that there is room to write in it. */
function inColumn(pieces: readonly Piece[], width: number): readonly Piece[] {
  const last = pieces.at(-1);
  if (last?.place === undefined || last.text !== '') return pieces;
  const before = pieces.slice(0, -1);
  const used = before.reduce((sum, one) => sum + widthOf(one), 0);
  return [...before, { ...last, place: { ...last.place, width: width - used } }];
}

function overflows(pieces: readonly Piece[], width: number): boolean {
  return pieces.reduce((sum, one) => sum + widthOf(one), 0) > width;
}

function widthOf({ text, face, place }: Piece): number {
  return place?.width ?? face.widthOf(text, pleading.size);
}
