import { breakLines, type SetLine } from '../pdf/fit.ts';
import { baseline, captionColumns, pleading, pleadingWidth } from '../pdf/pleading/page.ts';
import { linesOf, type PleadingWriter, sheetFor, write } from '../pdf/pleading/writer.ts';
import { drawLine, drawRule, furniture, tagged } from '../pdf/sheet.ts';
import { under } from '../pdf/tags.ts';

/** The head of a pleading's first page, as rule 2.111 lays it out. */
export interface PleadingCaption {
  readonly filer: readonly string[];
  readonly court: string;
  /** The courthouse's name, and its address. */
  readonly courthouse: readonly string[];
  readonly defendant: string;
  readonly caseNumber: string;
  /** What the paper is, in capitals, and lines under it. */
  readonly title: readonly string[];
  readonly hearing: readonly string[];
}

const { left, right } = captionColumns;

export function drawCaption(writer: PleadingWriter, caption: PleadingCaption): void {
  drawFiler(writer, caption.filer);
  write(writer, caption.court, { bold: true, centered: true });
  const courthouse = caption.courthouse.join(', ');
  const fits = linesOf(writer, courthouse, pleadingWidth) === 1;
  for (const text of fits ? [courthouse] : caption.courthouse) {
    if (text !== '') write(writer, text, { centered: true });
  }
  writer.line = Math.max(11, writer.line + 1);
  drawCase(writer, caption);
  writer.line += 1;
}

/** One line a number as long as seven hold them; closer where they are more. The court's name is on
 * line 8, or below where even that is too little: nothing is set smaller (rule 2.104) or cut. */
function drawFiler(writer: PleadingWriter, filer: readonly string[]): void {
  const sheet = sheetFor(writer, 1);
  const own = under(writer.root, 'P');
  const { size, pitch } = pleading;
  const lines: readonly SetLine[] = filer.flatMap((text) =>
    breakLines([{ text, face: writer.faces.plain }], size, captionColumns.filerWidth),
  );
  const lead = lines.length <= 7 ? pitch : size * 1.18;
  for (const [index, line] of lines.entries()) {
    const at = { x: pleading.left, y: baseline(1) - index * lead, size };
    tagged(sheet, own, () => drawLine(sheet, line, at));
  }
  writer.line = Math.max(8, Math.ceil(((lines.length - 1) * lead) / pitch) + 2);
}

function drawCase(writer: PleadingWriter, caption: PleadingCaption): void {
  const sheet = sheetFor(writer, 1);
  const top = writer.line;
  write(writer, 'THE PEOPLE OF THE STATE OF CALIFORNIA,', left);
  write(writer, 'Plaintiff,', { indent: 120, width: left.width - 120 });
  write(writer, 'v.', { indent: 60, width: left.width - 60 });
  write(writer, `${caption.defendant},`, left);
  write(writer, 'Defendant and Petitioner.', { indent: 90, width: left.width - 90 });
  const end = writer.line;
  writer.line = top;
  const at = { indent: right.x, width: right.width };
  write(writer, `Case No. ${caption.caseNumber}`, at);
  for (const [index, text] of caption.title.entries()) {
    write(writer, text, { ...at, ...(index === 0 ? { bold: true, role: 'H1' } : {}) });
  }
  for (const text of caption.hearing) write(writer, text, at);
  writer.line = Math.max(end, writer.line);
  const bottom = baseline(writer.line - 1) - 8;
  const x = pleading.left + captionColumns.rule;
  furniture(sheet, () => {
    drawRule(sheet, { x, y: baseline(top - 1) - 8 }, { x, y: bottom }, 0.8);
    drawRule(sheet, { x: pleading.left, y: bottom }, { x, y: bottom }, 0.8);
  });
}
