import { breakLines, type SetLine } from '../pdf/fit.ts';
import { drawBox, drawRule, drawTaggedLine, furniture, type Sheet } from '../pdf/sheet.ts';
import { type Tag, under } from '../pdf/tags.ts';
import { type Block, isNumbered, type Line, type ListItem, plainText, wordsOf } from './block.ts';
import { isSignature } from './closing.ts';
import { type Column, type LetterFaces, piecesOf, type Strip } from './strip.ts';
import { tableStrips } from './table-strips.ts';
import { tied } from './tied-words.ts';

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
    const next = blocks[index + 1];
    if (leadsOn(block, next)) return keptToNext(strips);
    return block.kind === 'paragraph' && next?.kind === 'note' ? togetherWithNext(strips) : strips;
  });
}

/**
 * A short line that introduces a list or a table stays with it; so does what comes before a
 * signature or a line to write on.
 */
function leadsOn(block: Block, next: Block | undefined): boolean {
  if (block.kind !== 'paragraph' || next === undefined) return false;
  if (next.kind === 'list' || next.kind === 'table') return block.lines.length === 1;
  return isSignature(next) || isToWriteOn(next);
}

function isToWriteOn(block: Block): boolean {
  if (block.kind !== 'paragraph') return false;
  const [line, ...more] = block.lines;
  return line !== undefined && more.length === 0 && /_{8,}$/u.test(plainText(line));
}

function keptToNext(strips: readonly Strip[]): readonly Strip[] {
  return strips.map((strip, index) =>
    index >= strips.length - 2 ? { ...strip, keep: true } : strip,
  );
}

/** What had better stay with the next: the text before an address, the ends of a list. */
function togetherWithNext(strips: readonly Strip[]): readonly Strip[] {
  return strips.map((strip, index) =>
    index >= strips.length - 2 ? { ...strip, together: true } : strip,
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
      return textStrips(block.lines, faces, column, tag, isSignature(block) ? 34 : 7);
    }
    case 'note':
      return noteStrips(block.lines, faces, column, root);
    case 'list': {
      const list = under(root, 'L');
      return block.items.flatMap((item, index, all) => {
        const strips = itemStrips(item, faces, column, list, index === 0 ? 6 : 3.5);
        // No single item of a list at the bottom or the top of a page.
        const isByAnEnd = index === 0 || index === all.length - 2;
        return all.length > 1 && isByAnEnd ? togetherWithNext(strips) : strips;
      });
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
  const pieces = block.line.map((run) => ({ text: tied(wordsOf(run)), face: faces.head }));
  return breakLines(pieces, size, column.width).map((line, index, all) => ({
    height: lead + (index === all.length - 1 ? after : 0),
    before: index === 0 ? before : 0,
    keep: true,
    ...(index === 0 && block.level === 2 ? { section: true as const } : {}),
    draw: (sheet, top) => drawTaggedLine(sheet, tag, line, { x: column.left, y: top - size, size }),
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
    isText: true,
    before: index === 0 ? before : 0,
    keep: keepsWithNext(index, set.length),
    draw: (sheet, top) =>
      drawTaggedLine(sheet, tag, line, { x: column.left, y: top - body.size, size: body.size }),
  }));
}

/** No single line of a paragraph at the bottom or top of a page. */
function keepsWithNext(index: number, count: number): boolean {
  if (count <= 3) return index < count - 1;
  return index === 0 || index === count - 2;
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
  const label =
    item.marker === 'bullet' || isNumbered(item.marker) ? under(entry, 'Lbl') : undefined;
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
  label: Tag | undefined,
): void {
  if (label === undefined || (marker !== 'bullet' && !isNumbered(marker))) {
    furniture(sheet, () => drawBox(sheet, { x: left + 2, y: top - body.size, side: 9 }));
    return;
  }
  const text = marker === 'bullet' ? '•' : `${marker.number}.`;
  const line: SetLine = { pieces: [{ text, face: faces.plain }], width: 0 };
  const x = marker === 'bullet' ? left + 6 : left;
  drawTaggedLine(sheet, label, line, { x, y: top - body.size, size: body.size });
}
