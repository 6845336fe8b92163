import { breakLines, type Piece, type SetLine } from '../pdf/fit.ts';
import { baseline, pleading, pleadingWidth } from '../pdf/pleading/page.ts';
import { drawPlace } from '../pdf/pleading/places.ts';
import { drawPieces, type PleadingWriter, sheetFor } from '../pdf/pleading/writer.ts';
import { drawLine, furniture, type Sheet } from '../pdf/sheet.ts';
import { type Tag, under } from '../pdf/tags.ts';
import type { Block, Line } from './block.ts';
import { columnWidths } from './column-widths.ts';
import { pleadingPieces } from './pleading-pieces.ts';

type Table = Extract<Block, { kind: 'table' }>;

interface SetCell {
  /** A cell that is a place, as wide as its column. */
  readonly place: Piece | undefined;
  readonly lines: readonly SetLine[];
}

interface SetRow {
  readonly cells: readonly SetCell[];
  readonly height: number;
}

const gap = 10;

/** A table on numbered lines: a longer cell takes more of them, and its header is on each page. */
export function drawPleadingTable(writer: PleadingWriter, table: Table): void {
  const { bold } = writer.faces;
  const widthOf = (text: string) => bold.widthOf(text, pleading.size) + gap;
  const widths = columnWidths(table, widthOf, pleadingWidth);
  const own = under(writer.root, 'Table');
  const head = setRow(writer, table.head.map(emphatic), widths);
  sheetFor(writer, head.height + 1);
  drawRow(writer, head, widths, headTags(own, table.head.length));
  for (const line of table.rows) {
    const row = setRow(writer, line, widths);
    const pages = writer.sheets.length;
    sheetFor(writer, row.height);
    if (writer.sheets.length > pages) drawRow(writer, head, widths, undefined);
    drawRow(writer, row, widths, rowTags(own, line.length));
  }
}

function emphatic(line: Line): Line {
  return line.map((run) => (run.style === 'plain' ? { ...run, style: 'bold' as const } : run));
}

function setRow(writer: PleadingWriter, row: readonly Line[], widths: readonly number[]): SetRow {
  const cells = row.map((line, index): SetCell => {
    const pieces = pleadingPieces(writer, line);
    const [only, ...others] = pieces;
    const place = only?.place !== undefined && others.length === 0 ? only : undefined;
    const words = place === undefined ? pieces : [{ text: place.text, face: place.face }];
    return { place, lines: breakLines(words, pleading.size, (widths[index] ?? 60) - gap) };
  });
  return { cells, height: Math.max(1, ...cells.map(({ lines }) => lines.length)) };
}

function headTags(table: Tag, count: number): readonly Tag[] {
  const row = under(table, 'TR');
  return Array.from({ length: count }, () => under(row, 'TH', 'Column'));
}

function rowTags(table: Tag, count: number): readonly Tag[] {
  const row = under(table, 'TR');
  return Array.from({ length: count }, (_, index) =>
    index === 0 ? under(row, 'TH', 'Row') : under(row, 'TD'),
  );
}

/** A row under its tags; without them it is a repeated header, which is not read aloud twice. */
function drawRow(
  writer: PleadingWriter,
  { cells, height }: SetRow,
  widths: readonly number[],
  tags: readonly Tag[] | undefined,
): void {
  const sheet = sheetFor(writer, height);
  let x: number = pleading.left;
  for (const [index, cell] of cells.entries()) {
    const width = widths[index] ?? 60;
    drawCell(writer, sheet, cell, { x, width, tag: tags?.[index] });
    x += width;
  }
  writer.line += height * writer.step;
}

function drawCell(
  writer: PleadingWriter,
  sheet: Sheet,
  { place, lines }: SetCell,
  { x, width, tag }: { readonly x: number; readonly width: number; readonly tag: Tag | undefined },
): void {
  const y = baseline(writer.line);
  if (place !== undefined && tag !== undefined) {
    const at = {
      sheet,
      tag,
      x,
      y,
      width: width - gap,
      lines: lines.length,
      lead: pleading.pitch * writer.step,
    };
    drawPlace(place, at);
    return;
  }
  for (const [down, line] of lines.entries()) {
    const at = { x, y: baseline(writer.line + down * writer.step), size: pleading.size };
    if (tag === undefined) furniture(sheet, () => drawLine(sheet, line, at));
    else drawPieces(writer, line, { sheet, tag, ...at });
  }
}
