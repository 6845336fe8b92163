import type { Piece } from '../pdf/fit.ts';
import { faceNamed } from '../pdf/measured.ts';
import { pleading, pleadingWidth } from '../pdf/pleading/page.ts';
import {
  linesOf,
  numberLines,
  type PleadingWriter,
  pleadingWriter,
  sheetFor,
  skip,
  type TextAt,
  write,
} from '../pdf/pleading/writer.ts';
import type { DrawnPaper } from '../pdf/print.ts';
import { type Tag, tag, under } from '../pdf/tags.ts';
import {
  type Block,
  isNumbered,
  type Line,
  type ListItem,
  lineWithoutPlaces,
  type Paper,
  plainText,
  withoutPlaces,
} from './block.ts';
import { closingFrom, isSignature, isSigned, prayerFrom } from './closing.ts';
import { captionInWords, drawCaption, type PleadingCaption } from './pleading-caption.ts';
import { pleadingPieces } from './pleading-pieces.ts';
import { drawPleadingTable } from './pleading-table.ts';

/** Double-spaced lines, or one and a half if that keeps a paper on one page (rule 2.108(1)). */
export type Spacing = 'double' | 'one-page';

/** A paper on numbered pleading lines, under a caption; without one it is an attachment. */
export function drawnPleading(
  paper: Paper,
  caption: PleadingCaption | undefined,
  spacing: Spacing = 'double',
): DrawnPaper {
  const plain = withoutPlaces(paper);
  const head = caption === undefined ? undefined : captionInWords(caption);
  const double = laidOut(plain, head, doubleSpaced);
  if (spacing === 'double' || double.sheets.length === 1) return double;
  const closer = laidOut(plain, head, closeText);
  if (closer.sheets.length === 1) return closer;
  const closest = laidOut(plain, head, closeCaseAndText);
  return closest.sheets.length === 1 ? closest : closer;
}

/** From line to line of the case in the caption, and of the text. */
interface Steps {
  readonly ofCase: number;
  readonly ofText: number;
}

const doubleSpaced: Steps = { ofCase: 1, ofText: 1 };
const closeText: Steps = { ofCase: 1, ofText: 3 / 4 };
/** Long names fill a caption; its lines may be one and a half apart as well. */
const closeCaseAndText: Steps = { ofCase: 3 / 4, ofText: 3 / 4 };

/**
 * The same paper as a form: each place is a field with its content. Closer lines if they bring it to
 * one page, or spare a long one its last page.
 */
export function fillablePleading(paper: Paper, caption: PleadingCaption): DrawnPaper {
  const double = laidOut(paper, caption, doubleSpaced);
  const pages = double.sheets.length;
  if (pages === 1) return double;
  const closer = laidOut(paper, caption, closeText);
  const isSpared = closer.sheets.length === 1 || pages > 2;
  return isSpared && closer.sheets.length < pages ? closer : double;
}

function laidOut(
  paper: Paper,
  caption: PleadingCaption | undefined,
  { ofCase, ofText }: Steps,
): DrawnPaper {
  const root = tag('Document');
  const set = { plain: faceNamed('serif'), bold: faceNamed('serif-bold') };
  const writer = pleadingWriter(set, root, paper.footer);
  const between = ofText === 1 ? 1 : 0;
  const top = caption === undefined ? 1 : drawCaption(writer, caption, { between, step: ofCase });
  const closer = { from: ofCase === 1 ? writer.line : top, step: ofText };
  writer.step = ofText;
  drawBlocks(writer, paper.blocks);
  numberLines(writer, closer);
  return {
    kind: 'drawn',
    title: paper.title,
    language: paper.language,
    sheets: writer.sheets,
    root,
  };
}

function drawBlocks(writer: PleadingWriter, blocks: readonly Block[]): void {
  const closing = closingFrom(blocks);
  const prayer = prayerFrom(blocks);
  for (const [index, block] of blocks.entries()) {
    if (index === prayer) keepPrayer(writer, blocks.slice(index));
    drawBlock(writer, block, closingLines(writer, blocks, closing, index));
  }
}

/** The prayer and the signature are on one page if they fit. */
function keepPrayer(writer: PleadingWriter, blocks: readonly Block[]): void {
  const lines = blocks.reduce((sum, block) => sum + blockLines(writer, block), 0);
  if (lines * writer.step <= pleading.lines) sheetFor(writer, lines);
}

/** The oath and the signature are on one page, with some of the text before them. */
function closingLines(
  writer: PleadingWriter,
  blocks: readonly Block[],
  closing: number,
  index: number,
): number {
  // An oath stays with some of the text before it; for a list, its last item.
  const from = blocks[closing]?.kind === 'list' ? closing : closing - 1;
  if (index < from) return 0;
  return blocks.slice(index + 1).reduce((sum, block) => sum + blockLines(writer, block), 0);
}

function blockLines(writer: PleadingWriter, block: Block): number {
  switch (block.kind) {
    case 'heading':
    case 'page-break':
      return 1;
    case 'paragraph':
    case 'note':
      return (isSigned(block) ? 1 : 0) + linesIn(writer, block.lines, paragraphAt(block));
    case 'list':
      return block.items.reduce(
        (sum, item) => sum + linesIn(writer, item.lines, { indent: indentOf(item, block.items) }),
        0,
      );
    case 'table':
      return block.rows.length + 1;
  }
}

function linesIn(writer: PleadingWriter, lines: readonly Line[], at: TextAt): number {
  return lines.reduce((sum, line) => sum + linesOf(writer, pieces(writer, line, at), at), 0);
}

function drawBlock(writer: PleadingWriter, block: Block, keep: number): void {
  switch (block.kind) {
    case 'heading': {
      const role = block.level === 1 ? 'H1' : 'H2';
      write(writer, plainText(block.line), { bold: true, centered: true, role, keep: 2 });
      return;
    }
    case 'paragraph':
    case 'note':
      drawParagraph(writer, block, keep);
      return;
    case 'list':
      drawList(writer, block.items, keep);
      return;
    case 'table':
      drawPleadingTable(writer, block);
      return;
    case 'page-break':
      skip(writer, pleading.lines + 1 - writer.line);
  }
}

const itemIndent = 36;
const innerIndent = 60;
const signatureIndent = 220;

/** A blank line above a place to sign leaves room to write; a separate one is at the right. */
function drawParagraph(
  writer: PleadingWriter,
  block: Extract<Block, { kind: 'paragraph' | 'note' }>,
  keep: number,
): void {
  if (isSigned(block)) writer.line += writer.step;
  writeAll(writer, block.lines, { ...paragraphAt(block), tag: under(writer.root, 'P') }, keep);
}

function paragraphAt(block: Block): TextAt {
  return { indent: isSignature(block) ? signatureIndent : 0 };
}

/** Lines broken on purpose, in one tag; what must stay with them stays with the last. */
function writeAll(writer: PleadingWriter, lines: readonly Line[], at: TextAt, keep: number): void {
  for (const [index, line] of lines.entries()) {
    const { label: _, box: __, ...rest } = at;
    const left = lines.length - 1 - index;
    const after = left === 0 ? keep : lines.length <= 6 ? left : 0;
    write(writer, pieces(writer, line, at), { ...(index === 0 ? at : rest), keep: after });
  }
}

/** A bullet or a box in a numbered list belongs to the number above it, and is indented more. */
function indentOf({ marker }: ListItem, items: readonly ListItem[]): number {
  const inner = !isNumbered(marker) && items.some((one) => isNumbered(one.marker));
  return inner ? innerIndent : itemIndent;
}

function drawList(writer: PleadingWriter, items: readonly ListItem[], keep: number): void {
  const list = under(writer.root, 'L');
  for (const [index, item] of items.entries()) {
    const entry = under(list, 'LI');
    const at: TextAt = {
      indent: indentOf(item, items),
      ...labelOf(item, entry),
      tag: under(entry, 'LBody'),
    };
    const next = items[index + 1];
    const after = next === undefined ? keep : opened(writer, item, items.slice(index + 1), keep);
    writeAll(writer, item.lines, at, after);
  }
}

/** A few alternative boxes stay together with the number that introduces them. */
const mostLinesOfBoxes = 8;

/**
 * A number that only introduces bullets or boxes stays with the first of them; boxes that end a
 * paper, with the signature too: what the judge decides and signs is on one page.
 */
function opened(
  writer: PleadingWriter,
  item: ListItem,
  rest: readonly ListItem[],
  keep: number,
): number {
  const [next] = rest;
  if (next === undefined || !isNumbered(item.marker) || isNumbered(next.marker)) return 0;
  const linesOfItem = ({ lines }: ListItem) => linesIn(writer, lines, { indent: innerIndent });
  const end = rest.findIndex(({ marker }) => !isBox(marker));
  const boxes = end === -1 ? rest : rest.slice(0, end);
  const together = boxes.reduce((sum, one) => sum + linesOfItem(one), 0);
  if (together > 0 && together <= mostLinesOfBoxes) return together + (end === -1 ? keep : 0);
  const lines = linesOfItem(next);
  return lines <= 3 ? lines : 2;
}

function isBox(marker: ListItem['marker']): boolean {
  return marker === 'check' || (typeof marker === 'object' && 'box' in marker);
}

function labelOf({ marker, lines }: ListItem, entry: Tag): TextAt {
  if (marker === 'check') return { box: true };
  const labelTag = under(entry, 'Lbl');
  if (marker === 'bullet') return { label: '•', labelTag };
  if (isNumbered(marker)) return { label: `${marker.number}.`, labelTag };
  return { box: { name: marker.box, tooltip: lines.map(plainText).join(' ') }, labelTag };
}

/** A place that would not fit on a line becomes words. */
function pieces(writer: PleadingWriter, line: Line, at: TextAt): readonly Piece[] {
  const width = pleadingWidth - (at.indent ?? 0);
  const set = pleadingPieces(writer, line);
  if (set.every(({ place }) => (place?.width ?? 0) <= width - 20)) return set;
  return pleadingPieces(writer, lineWithoutPlaces(line));
}
