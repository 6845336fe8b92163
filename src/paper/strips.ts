import { rgb } from 'pdf-lib';
import type { Face } from '../pdf/faces.ts';
import { breakLines, type Piece, type SetLine } from '../pdf/fit.ts';
import { drawLine, drawRule, furniture, type Sheet, tagged } from '../pdf/sheet.ts';
import { type Tag, under } from '../pdf/tags.ts';
import { type Block, type Line, type ListItem, plainText } from './block.ts';

/** A strip of paper that is never cut: a line, a table's row. Pages are made of strips. */
export interface Strip {
  readonly height: number;
  readonly before: number;
  /** True where the next strip must stand on the same page. */
  readonly keep: boolean;
  readonly draw: (sheet: Sheet, top: number) => void;
  /** A table's head, drawn again (unread) where the strip is the first on its page. */
  readonly again?: { readonly height: number; readonly draw: (sheet: Sheet, top: number) => void };
  readonly newPage?: true;
}

export interface LetterFaces {
  readonly plain: Face;
  readonly bold: Face;
  readonly italic: Face;
  readonly head: Face;
}

export interface Column {
  readonly left: number;
  readonly width: number;
}

const body = { size: 11.5, lead: 15.5 } as const;
const heads = {
  1: { size: 19, lead: 24, before: 0, after: 6 },
  2: { size: 13, lead: 17, before: 16, after: 3 },
  3: { size: 11.5, lead: 15, before: 11, after: 2 },
} as const;

/** The strips of the blocks, each tagged under `root` in reading order. */
export function stripsOf(
  blocks: readonly Block[],
  faces: LetterFaces,
  column: Column,
  root: Tag,
): readonly Strip[] {
  return blocks.flatMap((block, index) => {
    const strips = blockStrips(block, faces, column, root);
    return leadsOn(block, blocks[index + 1]) ? keptToNext(strips) : strips;
  });
}

/** A short line that opens a list or a table stands with it; so does the line before a signature. */
function leadsOn(block: Block, next: Block | undefined): boolean {
  if (block.kind !== 'paragraph' || next === undefined) return false;
  if (next.kind === 'list' || next.kind === 'table') return block.lines.length === 1;
  return next.kind === 'paragraph' && next.lines.some((line) => /^_{12,}$/u.test(plainText(line)));
}

function keptToNext(strips: readonly Strip[]): readonly Strip[] {
  return strips.map((strip, index) =>
    index >= strips.length - 2 ? { ...strip, keep: true } : strip,
  );
}

function blockStrips(
  block: Block,
  faces: LetterFaces,
  column: Column,
  root: Tag,
): readonly Strip[] {
  switch (block.kind) {
    case 'heading':
      return headingStrips(block, faces, column, root);
    case 'paragraph': {
      const tag = under(root, 'P');
      return textStrips(block.lines, faces, column, tag, 7);
    }
    case 'note':
      return noteStrips(block.lines, faces, column, root);
    case 'list': {
      const list = under(root, 'L');
      return block.items.flatMap((item, index) =>
        itemStrips(item, faces, column, list, index === 0 ? 6 : 3.5),
      );
    }
    case 'table':
      return tableStrips(block, faces, column, root);
    case 'page-break':
      return [{ height: 0, before: 0, keep: false, draw: () => undefined, newPage: true }];
  }
}

function headingStrips(
  block: Extract<Block, { kind: 'heading' }>,
  faces: LetterFaces,
  column: Column,
  root: Tag,
): readonly Strip[] {
  const { size, lead, before, after } = heads[block.level];
  const roles = { 1: 'H1', 2: 'H2', 3: 'H3' } as const;
  const tag = under(root, roles[block.level]);
  const pieces = block.line.map((run) => ({ text: run.text, face: faces.head }));
  return breakLines(pieces, size, column.width).map((line, index, all) => ({
    height: lead + (index === all.length - 1 ? after : 0),
    before: index === 0 ? before : 0,
    keep: true,
    draw: (sheet, top) =>
      tagged(sheet, tag, () => drawLine(sheet, line, { x: column.left, y: top - size, size })),
  }));
}

function textStrips(
  lines: readonly Line[],
  faces: LetterFaces,
  column: Column,
  tag: Tag,
  before: number,
): readonly Strip[] {
  const set = lines.flatMap((line) => breakLines(piecesOf(line, faces), body.size, column.width));
  return set.map((line, index) => ({
    height: body.lead,
    before: index === 0 ? before : 0,
    keep: keepsWithNext(index, set.length),
    draw: (sheet, top) =>
      tagged(sheet, tag, () =>
        drawLine(sheet, line, { x: column.left, y: top - body.size, size: body.size }),
      ),
  }));
}

/** No line of a paragraph stands alone at the foot or the head of a page. */
function keepsWithNext(index: number, count: number): boolean {
  if (count <= 3) return index < count - 1;
  return index === 0 || index === count - 2;
}

function piecesOf(line: Line, faces: LetterFaces): readonly Piece[] {
  return line.map(({ text, style }) => ({ text, face: faces[style] }));
}

function noteStrips(
  lines: readonly Line[],
  faces: LetterFaces,
  column: Column,
  root: Tag,
): readonly Strip[] {
  const tag = under(under(root, 'Note'), 'P');
  const inner = { left: column.left + 14, width: column.width - 14 };
  const strips = textStrips(lines, faces, inner, tag, 9);
  return strips.map((strip) => ({
    ...strip,
    keep: true,
    draw: (sheet: Sheet, top: number) => {
      furniture(sheet, () =>
        drawRule(
          sheet,
          { x: column.left + 3, y: top + 1 },
          { x: column.left + 3, y: top - strip.height + 1 },
          2,
        ),
      );
      strip.draw(sheet, top);
    },
  }));
}

function itemStrips(
  item: ListItem,
  faces: LetterFaces,
  column: Column,
  list: Tag,
  before: number,
): readonly Strip[] {
  const entry = under(list, 'LI');
  const label = under(entry, 'Lbl');
  const indent = 20;
  const inner = { left: column.left + indent, width: column.width - indent };
  const strips = textStrips(item.lines, faces, inner, under(entry, 'LBody'), before);
  return strips.map((strip, index) => ({
    ...strip,
    draw: (sheet: Sheet, top: number) => {
      if (index === 0) drawMarker(sheet, item.marker, faces, column.left, top, label);
      strip.draw(sheet, top);
    },
  }));
}

function drawMarker(
  sheet: Sheet,
  marker: ListItem['marker'],
  faces: LetterFaces,
  left: number,
  top: number,
  label: Tag,
): void {
  if (marker === 'check') {
    furniture(sheet, () =>
      sheet.page.drawRectangle({
        x: left + 2,
        y: top - body.size,
        width: 9,
        height: 9,
        borderWidth: 0.8,
        borderColor: rgb(0, 0, 0),
      }),
    );
    return;
  }
  const text = marker === 'bullet' ? '•' : `${marker.number}.`;
  const line: SetLine = { pieces: [{ text, face: faces.plain }], width: 0 };
  const x = marker === 'bullet' ? left + 6 : left;
  tagged(sheet, label, () => drawLine(sheet, line, { x, y: top - body.size, size: body.size }));
}

const cell = { size: 10.5, lead: 13.5, pad: 5, gap: 10 } as const;

function tableStrips(
  table: Extract<Block, { kind: 'table' }>,
  faces: LetterFaces,
  column: Column,
  root: Tag,
): readonly Strip[] {
  const tag = under(root, 'Table');
  const widths = columnWidths(table, faces, column.width);
  const bold = { ...faces, plain: faces.bold };
  const head = rowStrip(table.head, bold, column.left, widths, under(tag, 'TR'), 'head');
  const unread = rowStrip(table.head, bold, column.left, widths, undefined, 'head');
  const rows = table.rows.map((row) =>
    rowStrip(row, faces, column.left, widths, under(tag, 'TR'), 'body'),
  );
  return [
    { ...head, before: 8, keep: true },
    ...rows.map((row, index) => ({ ...row, again: unread, keep: index === 0 && rows.length > 1 })),
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
        for (const [row_, line] of cellLines.entries()) {
          const at = { x, y: top - cell.pad - cell.size - row_ * cell.lead, size: cell.size };
          if (own === undefined) furniture(sheet, () => drawLine(sheet, line, at));
          else tagged(sheet, own, () => drawLine(sheet, line, at));
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

/** Columns by what they hold: none narrower than its longest word, the rest by their content. */
function columnWidths(
  table: Extract<Block, { kind: 'table' }>,
  faces: LetterFaces,
  width: number,
): readonly number[] {
  const rows = [table.head, ...table.rows];
  const columns = table.head.map((_, index) => rows.map((row) => row[index] ?? []));
  const measure = (text: string) => faces.bold.widthOf(text, cell.size) + cell.gap;
  const least = columns.map((lines) =>
    Math.min(
      width / columns.length,
      Math.max(
        ...lines.flatMap((line) =>
          line.flatMap((run) => run.text.split(/[\s-]+/u).map((word) => measure(word))),
        ),
        30,
      ),
    ),
  );
  const wanted = columns.map((lines) =>
    Math.min(
      width * 0.6,
      Math.max(...lines.map((line) => measure(line.map((run) => run.text).join(''))), 30),
    ),
  );
  const spare = width - least.reduce((sum, one) => sum + one, 0);
  const more = wanted.map((one, index) => Math.max(0, one - (least[index] ?? 0)));
  const sum = more.reduce((all, one) => all + one, 0);
  if (sum === 0) return least.map((one) => one + spare / least.length);
  return least.map((one, index) => one + (spare * (more[index] ?? 0)) / sum);
}
