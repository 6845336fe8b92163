import { breakLines, type SetLine } from '../pdf/fit.ts';
import { baseline, pleading, pleadingWidth } from '../pdf/pleading/page.ts';
import { type PleadingWriter, sheetFor } from '../pdf/pleading/writer.ts';
import { drawLine, furniture, type Sheet, tagged } from '../pdf/sheet.ts';
import { type Tag, under } from '../pdf/tags.ts';
import { type Block, type Line, plainText } from './block.ts';
import { columnWidths } from './column-widths.ts';
import { tied } from './tied-words.ts';

type Table = Extract<Block, { kind: 'table' }>;

interface SetRow {
  readonly cells: readonly (readonly SetLine[])[];
  readonly height: number;
}

const gap = 10;

/** A table on numbered lines: a longer cell takes more of them, and its head stands on each page. */
export function drawPleadingTable(writer: PleadingWriter, table: Table): void {
  const { plain, bold } = writer.faces;
  const widths = columnWidths(
    table,
    (text) => bold.widthOf(text, pleading.size) + gap,
    pleadingWidth,
  );
  const setRow = (row: readonly Line[], face: typeof plain): SetRow => {
    const cells = row.map((cell, index) =>
      breakLines(
        [{ text: tied(plainText(cell)), face }],
        pleading.size,
        (widths[index] ?? 60) - gap,
      ),
    );
    return { cells, height: Math.max(1, ...cells.map((cell) => cell.length)) };
  };
  const own = under(writer.root, 'Table');
  const head = setRow(table.head, bold);
  sheetFor(writer, head.height + 1);
  drawRow(writer, head, widths, headTags(own, table.head.length));
  for (const line of table.rows) {
    const row = setRow(line, plain);
    const pages = writer.sheets.length;
    sheetFor(writer, row.height);
    if (writer.sheets.length > pages) drawRow(writer, head, widths, undefined);
    drawRow(writer, row, widths, rowTags(own, line.length));
  }
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

/** A row under its tags; without them it is a head said again, and not read aloud twice. */
function drawRow(
  writer: PleadingWriter,
  { cells, height }: SetRow,
  widths: readonly number[],
  tags: readonly Tag[] | undefined,
): void {
  const sheet: Sheet = sheetFor(writer, height);
  let x: number = pleading.left;
  for (const [index, cell] of cells.entries()) {
    const own = tags?.[index];
    for (const [down, line] of cell.entries()) {
      const at = { x, y: baseline(writer.line + down), size: pleading.size };
      const draw = () => drawLine(sheet, line, at);
      if (own === undefined) furniture(sheet, draw);
      else tagged(sheet, own, draw);
    }
    x += widths[index] ?? 60;
  }
  writer.line += height;
}
