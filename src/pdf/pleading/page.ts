import type { Face } from '../measured.ts';
import { drawLine, drawRule, furniture, letter, type Sheet } from '../sheet.ts';

/**
 * Pleading paper: California Rules of Court, rules 2.100 to 2.119. Lines numbered at the left from
 * 1 on each page (2.108), at least 1 inch left and 1/2 inch right (2.107), 12 points (2.104), a
 * footer with the paper's title under a rule (2.110). 28 lines of 24 points are the custom of the
 * courts.
 */
export const pleading = {
  lines: 28,
  pitch: 24,
  size: 12,
  /**
   * Baseline of line 1: its letters begin one inch down, and line 8 is 3.33 inches down (2.111).
   */
  firstBaseline: 711,
  left: 90,
  right: 576,
} as const;

/**
 * The case's title at the left of a rule, the paper's at the right; the filer left of the center.
 */
export const captionColumns = {
  filerWidth: letter.width / 2 - pleading.left,
  left: { width: 262 },
  rule: 272,
  right: { x: 282, width: 204 },
} as const;

export const pleadingWidth = pleading.right - pleading.left;

/** Baseline of a numbered line, 1 to 28. */
export function baseline(line: number): number {
  return pleading.firstBaseline - (line - 1) * pleading.pitch;
}

/** Rules and footer: furniture of every page, not read aloud. */
export function drawPleadingPage(
  sheet: Sheet,
  face: Face,
  foot: { readonly title: string; readonly page: number },
): void {
  furniture(sheet, () => {
    for (const x of [74, 77]) drawRule(sheet, { x, y: 0 }, { x, y: letter.height });
    drawRule(sheet, { x: 584, y: 0 }, { x: 584, y: letter.height });
    centered(sheet, face, String(foot.page), 43, pleading.size);
    drawRule(sheet, { x: pleading.left, y: 37 }, { x: pleading.right, y: 37 }, 0.8);
    centered(sheet, face, foot.title, 24, 10);
  });
}

/**
 * The numbers at the left, each beside a line of type (rule 2.108(4)): closer, as the lines are,
 * from a line on.
 */
export function drawLineNumbers(sheet: Sheet, face: Face, { from, step }: CloserLines): void {
  furniture(sheet, () => {
    let number = 1;
    for (let line = 1; line <= pleading.lines; line += line < from ? 1 : step) {
      const text = String(number);
      const x = 66 - face.widthOf(text, pleading.size);
      drawLine(sheet, one(text, face), { x, y: baseline(line), size: pleading.size });
      number += 1;
    }
  });
}

/**
 * Where lines begin to be closer, and how far each is from the next; both by double-spaced lines.
 */
export interface CloserLines {
  readonly from: number;
  readonly step: number;
}

function centered(sheet: Sheet, face: Face, text: string, y: number, size: number): void {
  const x = (pleading.left + pleading.right - face.widthOf(text, size)) / 2;
  drawLine(sheet, one(text, face), { x, y, size });
}

function one(text: string, face: Face) {
  return { pieces: [{ text, face }], width: 0 };
}
