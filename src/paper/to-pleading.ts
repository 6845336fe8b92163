import { PDFDocument } from 'pdf-lib';
import { facesOf } from '../pdf/faces.ts';
import type { Piece } from '../pdf/fit.ts';
import { pleading, pleadingWidth } from '../pdf/pleading/page.ts';
import {
  linesOf,
  type PleadingWriter,
  pleadingWriter,
  skip,
  type TextAt,
  write,
} from '../pdf/pleading/writer.ts';
import { saveSame } from '../pdf/save-same.ts';
import { type Tag, tag, under, writeTags } from '../pdf/tags.ts';
import { type Block, type Line, type ListItem, type Paper, plainText } from './block.ts';
import { closingFrom, isSignature } from './closing.ts';
import { drawCaption, type PleadingCaption } from './pleading-caption.ts';
import { drawPleadingTable } from './pleading-table.ts';
import { tied } from './tied-words.ts';

/** A paper on numbered pleading lines, under a caption; without one it is an attachment. */
export async function paperToPleading(
  paper: Paper,
  caption: PleadingCaption | undefined,
): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const faces = facesOf(document, JSON.stringify([paper, caption]));
  const root = tag('Document');
  const set = { plain: await faces('serif'), bold: await faces('serif-bold') };
  const writer = pleadingWriter(document, set, root, paper.footer);
  if (caption !== undefined) drawCaption(writer, caption);
  const closing = closingFrom(paper.blocks);
  for (const [index, block] of paper.blocks.entries()) {
    drawBlock(writer, block, closingLines(writer, paper.blocks, closing, index));
  }
  writeTags(document, root, paper.language);
  document.setTitle(paper.title, { showInWindowTitleBar: true });
  return saveSame(document);
}

/** The oath and the signature stand on one page, with some of the text before them. */
function closingLines(
  writer: PleadingWriter,
  blocks: readonly Block[],
  closing: number,
  index: number,
): number {
  if (index < closing - 1) return 0;
  return blocks
    .slice(index + 1)
    .reduce((sum, block) => sum + (isSignature(block) ? 1 : 0) + blockLines(writer, block), 0);
}

function blockLines(writer: PleadingWriter, block: Block): number {
  if (block.kind !== 'paragraph') return 1;
  return block.lines.reduce(
    (sum, line) => sum + linesOf(writer, tied(plainText(line)), pleadingWidth),
    0,
  );
}

function drawBlock(writer: PleadingWriter, block: Block, keep: number): void {
  switch (block.kind) {
    case 'heading': {
      const role = block.level === 1 ? 'H1' : 'H2';
      write(writer, plainText(block.line), { bold: true, role, keep: 2 });
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

/** A place to sign stands at the right, with a line left empty above it for the pen. */
function drawParagraph(
  writer: PleadingWriter,
  block: Extract<Block, { kind: 'paragraph' | 'note' }>,
  keep: number,
): void {
  const signature = isSignature(block);
  if (signature) writer.line += 1;
  const indent = signature ? 220 : 0;
  writeAll(writer, block.lines, { indent, tag: under(writer.root, 'P') }, keep);
}

/** Lines broken on purpose, in one tag; what must stand with them stands with the last. */
function writeAll(writer: PleadingWriter, lines: readonly Line[], at: TextAt, keep: number): void {
  for (const [index, line] of lines.entries()) {
    const { label: _, box: __, ...rest } = at;
    const left = lines.length - 1 - index;
    const after = left === 0 ? keep : lines.length <= 6 ? left : 0;
    write(writer, pieces(writer, line), { ...(index === 0 ? at : rest), keep: after });
  }
}

/** A bullet or a box in a numbered list belongs to the number above it, and stands further in. */
function drawList(writer: PleadingWriter, items: readonly ListItem[], keep: number): void {
  const list = under(writer.root, 'L');
  const numbered = items.some(({ marker }) => typeof marker === 'object');
  for (const [index, { marker, lines }] of items.entries()) {
    const entry = under(list, 'LI');
    const number = typeof marker === 'object';
    const at: TextAt = {
      indent: numbered && !number ? 60 : 36,
      ...labelOf(marker, entry),
      tag: under(entry, 'LBody'),
    };
    // A number that only opens bullets or boxes stands with the first of them.
    const next = items[index + 1]?.marker;
    const opens = number && next !== undefined && typeof next !== 'object';
    writeAll(writer, lines, at, next === undefined ? keep : opens ? 2 : 0);
  }
}

function labelOf(marker: ListItem['marker'], entry: Tag): TextAt {
  if (marker === 'check') return { box: true };
  const label = marker === 'bullet' ? '•' : `${marker.number}.`;
  return { label, labelTag: under(entry, 'Lbl') };
}

function pieces(writer: PleadingWriter, line: Line): readonly Piece[] {
  return line.map(({ text, style }) => ({
    text: tied(text),
    face: style === 'bold' || style === 'file' ? writer.faces.bold : writer.faces.plain,
  }));
}
