import { breakLines } from '../pdf/fit.ts';
import { drawLine, drawRule, drawTaggedLine, furniture } from '../pdf/sheet.ts';
import { type Tag, under } from '../pdf/tags.ts';
import type { Block, Line } from './block.ts';
import { columnWidths } from './column-widths.ts';
import { type Column, type LetterFaces, piecesOf, type Strip } from './strip.ts';

const cell = { size: 10.5, lead: 13.5, pad: 5, gap: 10 } as const;

/** One strip per row; no row is alone, and the header is on each page. */
export function tableStrips(
  table: Extract<Block, { kind: 'table' }>,
  faces: LetterFaces,
  column: Column,
  root: Tag,
): readonly Strip[] {
  const tag = under(root, 'Table');
  const widths = columnWidths(
    table,
    (text) => faces.bold.widthOf(text, cell.size) + cell.gap,
    column.width,
  );
  const bold = { ...faces, plain: faces.bold };
  const head = rowStrip(table.head, bold, column.left, widths, under(tag, 'TR'), 'head');
  const unread = rowStrip(table.head, bold, column.left, widths, undefined, 'head');
  const rows = table.rows.map((row) =>
    rowStrip(row, faces, column.left, widths, under(tag, 'TR'), 'body'),
  );
  return [
    { ...head, before: 8, keep: true },
    ...rows.map((row, index) => ({
      ...row,
      again: unread,
      keep: index === 0 || index === rows.length - 2,
    })),
  ];
}

function rowStrip(
  row: readonly Line[],
  faces: LetterFaces,
  left: number,
  widths: readonly number[],
  tag: Tag | undefined,
  part: 'head' | 'body',
): Strip {
  const set = row.map((line, index) =>
    breakLines(piecesOf(line, faces), cell.size, (widths[index] ?? 60) - cell.gap),
  );
  const lines = Math.max(1, ...set.map((one) => one.length));
  const height = lines * cell.lead + cell.pad * 2;
  const tags = row.map((_, index) => cellTag(tag, index, part));
  const right = left + widths.reduce((sum, width) => sum + width, 0);
  return {
    height,
    before: 0,
    keep: false,
    draw: (sheet, top) => {
      furniture(sheet, () =>
        drawRule(
          sheet,
          { x: left, y: top - height },
          { x: right, y: top - height },
          part === 'head' ? 1 : 0.4,
        ),
      );
      let x = left;
      for (const [index, cellLines] of set.entries()) {
        const own = tags[index];
        for (const [down, line] of cellLines.entries()) {
          const at = { x, y: top - cell.pad - cell.size - down * cell.lead, size: cell.size };
          if (own === undefined) furniture(sheet, () => drawLine(sheet, line, at));
          else drawTaggedLine(sheet, own, line, at);
        }
        x += widths[index] ?? 60;
      }
    },
  };
}

function cellTag(row: Tag | undefined, index: number, part: 'head' | 'body'): Tag | undefined {
  if (row === undefined) return undefined;
  if (part === 'head') return under(row, 'TH', 'Column');
  return index === 0 ? under(row, 'TH', 'Row') : under(row, 'TD');
}
