import { PDFDocument } from 'pdf-lib';
import { facesOf } from '../pdf/faces.ts';
import { breakLines, type Piece } from '../pdf/fit.ts';
import { baseline, pleading } from '../pdf/pleading/page.ts';
import {
  type PleadingWriter,
  pleadingWriter,
  sheetFor,
  skip,
  write,
} from '../pdf/pleading/writer.ts';
import { saveSame } from '../pdf/save-same.ts';
import { drawLine, drawRule, furniture, tagged } from '../pdf/sheet.ts';
import { tag, under, writeTags } from '../pdf/tags.ts';
import { type Block, type Line, type Paper, plainText } from './block.ts';

/** The head of a pleading's first page, as rule 2.111 lays it out. */
export interface PleadingCaption {
  readonly filer: readonly string[];
  readonly court: string;
  readonly courthouse: string;
  readonly defendant: string;
  readonly caseNumber: string;
  /** What the paper is, in capitals, and lines under it. */
  readonly title: readonly string[];
  readonly hearing: readonly string[];
}

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
  for (const [index, block] of paper.blocks.entries()) {
    drawBlock(writer, block, paper.blocks[index + 1]);
  }
  writeTags(document, root, paper.language);
  document.setTitle(paper.title, { showInWindowTitleBar: true });
  return saveSame(document);
}

function drawCaption(writer: PleadingWriter, caption: PleadingCaption): void {
  const sheet = sheetFor(writer, 1);
  const filer = under(writer.root, 'P');
  const lead = Math.min(24, (7 * pleading.pitch - 6) / caption.filer.length);
  const size = Math.min(pleading.size, Math.max(9, lead - 1.5));
  for (const [index, text] of caption.filer.entries()) {
    const [line] = breakLines([{ text, face: writer.faces.plain }], size, 400);
    if (line === undefined) continue;
    const y = baseline(1) - index * Math.min(lead, size * 1.2);
    tagged(sheet, filer, () => drawLine(sheet, line, { x: pleading.left, y, size }));
  }
  writer.line = 8;
  write(writer, caption.court, { bold: true, centred: true });
  if (caption.courthouse !== '') write(writer, caption.courthouse, { centred: true });
  writer.line = 11;
  caseBox(writer, caption);
  writer.line = Math.max(18, writer.line + 1);
}

function caseBox(writer: PleadingWriter, caption: PleadingCaption): void {
  const sheet = sheetFor(writer, 1);
  const left = { width: 260, indent: 0 };
  write(writer, 'THE PEOPLE OF THE STATE OF CALIFORNIA,', left);
  write(writer, 'Plaintiff, v.', { indent: 110, width: 150 });
  write(writer, `${caption.defendant},`, left);
  write(writer, 'Defendant and Petitioner.', { indent: 90, width: 170 });
  const end = writer.line;
  writer.line = 11;
  const right = { indent: 282, width: 204 };
  write(writer, `Case No. ${caption.caseNumber}`, right);
  for (const [index, text] of caption.title.entries()) {
    write(writer, text, {
      ...right,
      bold: index === 0,
      ...(index === 0 ? { role: 'H1' as const } : {}),
    });
  }
  for (const text of caption.hearing) write(writer, text, right);
  writer.line = Math.max(end, writer.line);
  const bottom = baseline(writer.line - 1) - 8;
  const x = pleading.left + 272;
  furniture(sheet, () => {
    drawRule(sheet, { x, y: baseline(10) - 8 }, { x, y: bottom }, 0.8);
    drawRule(sheet, { x: pleading.left, y: bottom }, { x, y: bottom }, 0.8);
  });
}

function drawBlock(writer: PleadingWriter, block: Block, next: Block | undefined): void {
  const keep = next !== undefined && endsInSignature(next) ? 2 : 0;
  switch (block.kind) {
    case 'heading':
      write(writer, plainText(block.line), {
        bold: true,
        role: block.level === 1 ? 'H1' : 'H2',
        keep: 2,
      });
      return;
    case 'paragraph':
    case 'note':
      for (const line of block.lines) write(writer, pieces(writer, line), { keep });
      return;
    case 'list':
      for (const item of block.items) {
        const { marker } = item;
        const label =
          marker === 'bullet' ? '•' : marker === 'check' ? undefined : `${marker.number}.`;
        for (const [index, line] of item.lines.entries()) {
          write(writer, pieces(writer, line), {
            indent: 36,
            ...(index === 0 && label !== undefined ? { label } : {}),
            box: index === 0 && marker === 'check',
            keep,
          });
        }
      }
      return;
    case 'table':
      drawTable(writer, block);
      return;
    case 'page-break':
      skip(writer, 29 - writer.line);
  }
}

/** An oath and the signature under it stand on one page. */
function endsInSignature(block: Block): boolean {
  return block.kind === 'paragraph' && block.lines.some((line) => /_{12,}/u.test(plainText(line)));
}

function pieces(writer: PleadingWriter, line: Line): readonly Piece[] {
  return line.map(({ text, style }) => ({
    text,
    face: style === 'bold' ? writer.faces.bold : writer.faces.plain,
  }));
}

/** One row a numbered line; a cell that is longer takes more of them. */
function drawTable(writer: PleadingWriter, table: Extract<Block, { kind: 'table' }>): void {
  const own = under(writer.root, 'Table');
  const width = (pleading.right - pleading.left) / table.head.length;
  for (const [number, row] of [table.head, ...table.rows].entries()) {
    const tr = under(own, 'TR');
    const face = number === 0 ? writer.faces.bold : writer.faces.plain;
    const cells = row.map((cell) =>
      breakLines([{ text: plainText(cell), face }], pleading.size, width - 8),
    );
    const height = Math.max(1, ...cells.map((cell) => cell.length));
    const sheet = sheetFor(writer, number === 0 ? height + 1 : height);
    for (const [index, cell] of cells.entries()) {
      const td =
        number === 0
          ? under(tr, 'TH', 'Column')
          : index === 0
            ? under(tr, 'TH', 'Row')
            : under(tr, 'TD');
      for (const [down, line] of cell.entries()) {
        const at = {
          x: pleading.left + index * width,
          y: baseline(writer.line + down),
          size: pleading.size,
        };
        tagged(sheet, td, () => drawLine(sheet, line, at));
      }
    }
    writer.line += height;
  }
}
