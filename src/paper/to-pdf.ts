import { faceNamed } from '../pdf/measured.ts';
import { paperBytes } from '../pdf/paper-bytes.ts';
import type { DrawnPaper } from '../pdf/print.ts';
import { drawLine, drawRule, furniture, letter, newSheet, type Sheet } from '../pdf/sheet.ts';
import { tag } from '../pdf/tags.ts';
import type { Paper } from './block.ts';
import type { LetterFaces, Strip } from './strip.ts';
import { stripsOf } from './strips.ts';

const margin = { left: 81, right: 81, top: 66, bottom: 78 } as const;

/** A paper as a tagged, letter-size PDF; the same paper gives the same bytes. */
export function paperToPdf(paper: Paper): Uint8Array {
  return paperBytes(drawnLetter(paper), 'flat');
}

/** A paper laid out on letter-size pages. */
export function drawnLetter(paper: Paper): DrawnPaper {
  const set: LetterFaces = {
    plain: faceNamed('serif'),
    bold: faceNamed('serif-bold'),
    italic: faceNamed('serif-italic'),
    head: faceNamed('sans-bold'),
  };
  const root = tag('Document');
  const column = { left: margin.left, width: letter.width - margin.left - margin.right };
  const strips = stripsOf(paper.blocks, set, column, root);
  const pages = parted(strips, letter.height - margin.top - margin.bottom);
  const sheets = pages.map((page) => {
    const sheet = newSheet();
    drawPage(sheet, page);
    return sheet;
  });
  for (const [index, sheet] of sheets.entries()) {
    drawFoot(sheet, set, paper.footer, numberOf(paper, index + 1, sheets.length));
  }
  return { kind: 'drawn', title: paper.title, language: paper.language, sheets, root };
}

function numberOf({ numbering }: Paper, page: number, pages: number): string {
  return numbering.replace('{page}', String(page)).replace('{pages}', String(pages));
}

/** What had better stay together does, unless it costs a page. */
function parted(strips: readonly Strip[], room: number): readonly (readonly Strip[])[] {
  const apart = withoutTail(strips, room);
  const together = withoutTail(
    strips.map((strip) => ({ ...strip, keep: strip.keep || strip.together === true })),
    room,
  );
  return together.length > apart.length ? apart : together;
}

/** Less than this on the last page is a tail. */
const shareOfTail = 0.35;

/**
 * If only a few lines would go on the last page, the space between blocks shrinks instead, and at
 * last that between lines; where even that is not enough, a whole section goes there.
 */
function withoutTail(strips: readonly Strip[], room: number): readonly (readonly Strip[])[] {
  const loose = paginated(strips, room);
  const tail = loose.at(-1) ?? [];
  if (loose.length === 1 || heightOf(tail) > room * shareOfTail) return loose;
  for (const shares of closerAndCloser) {
    const pages = paginated(
      strips.map((strip) => closer(strip, shares)),
      room + 8,
    );
    if (pages.length < loose.length) return pages;
  }
  return withWholeSection(loose, room);
}

/** How much of the space between blocks, and of the height of a line of text, is left. */
const closerAndCloser = [
  { before: 0.85, line: 1 },
  { before: 0.7, line: 1 },
  { before: 0.55, line: 1 },
  { before: 0.55, line: 0.92 },
] as const;

function closer(strip: Strip, share: (typeof closerAndCloser)[number]): Strip {
  const height = strip.isText === true ? strip.height * share.line : strip.height;
  return { ...strip, before: strip.before * share.before, height };
}

/** The last pages, parted before the section that gives the last one the most without emptying the other. */
function withWholeSection(
  pages: readonly (readonly Strip[])[],
  room: number,
): readonly (readonly Strip[])[] {
  const both = pages.slice(-2).flat();
  const starts = both.flatMap(({ section }, index) =>
    section === true && index > 0 ? [index] : [],
  );
  const part = starts.findLast((start) => heightOf(both.slice(start)) >= room * shareOfTail);
  if (part === undefined || heightOf(both.slice(part)) > room * 0.6) return pages;
  return [...pages.slice(0, -2), both.slice(0, part), both.slice(part)];
}

/** Strips by page: runs that must stay together move together. */
function paginated(strips: readonly Strip[], room: number): readonly (readonly Strip[])[] {
  const pages: Strip[][] = [[]];
  let used = 0;
  for (const run of keptRuns(strips)) {
    const [first] = run;
    if (first?.newPage === true) {
      if (used > 0) pages.push([]);
      used = 0;
      continue;
    }
    const page = pages.at(-1) ?? [];
    if (used > 0 && used + heightOf(run) > room) {
      pages.push([...run]);
      used = heightOf(run) - (first?.before ?? 0) + (first?.again?.height ?? 0);
    } else {
      page.push(...run);
      used += heightOf(run) - (used === 0 ? (first?.before ?? 0) : 0);
    }
  }
  return pages.filter((page) => page.length > 0);
}

function keptRuns(strips: readonly Strip[]): readonly (readonly Strip[])[] {
  const runs: Strip[][] = [];
  let open: Strip[] | undefined;
  for (const strip of strips) {
    if (open === undefined) {
      open = [];
      runs.push(open);
    }
    open.push(strip);
    if (!strip.keep || open.length > 12) open = undefined;
  }
  return runs;
}

function heightOf(run: readonly Strip[]): number {
  return run.reduce((sum, strip) => sum + strip.before + strip.height, 0);
}

function drawPage(sheet: Sheet, strips: readonly Strip[]): void {
  let y = letter.height - margin.top;
  for (const [index, strip] of strips.entries()) {
    if (index === 0 && strip.again !== undefined) {
      strip.again.draw(sheet, y);
      y -= strip.again.height;
    }
    if (index > 0) y -= strip.before;
    strip.draw(sheet, y);
    y -= strip.height;
  }
}

function drawFoot(sheet: Sheet, faces: LetterFaces, footer: string, number: string): void {
  const size = 9;
  const y = margin.bottom - 34;
  const right = letter.width - margin.right;
  furniture(sheet, () => {
    drawRule(sheet, { x: margin.left, y: y + 13 }, { x: right, y: y + 13 }, 0.4);
    const piece = (text: string) => ({ pieces: [{ text, face: faces.plain }], width: 0 });
    drawLine(sheet, piece(footer), { x: margin.left, y, size });
    const x = right - faces.plain.widthOf(number, size);
    drawLine(sheet, piece(number), { x, y, size });
  });
}
