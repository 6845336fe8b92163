import type { DrawnField } from './drawn-field.ts';
import type { SetLine } from './fit.ts';
import { drawable } from './measured.ts';
import type { Tag } from './tags.ts';
import { newOutput, type Output, put, putPoints, putWhole } from './writing/output.ts';
import { putLine, type UsedParts } from './writing/written-text.ts';

/** US Letter, in points. */
export const letter = { width: 612, height: 792 } as const;

/** One page with its marks counted: everything drawn on it is in a tag or is furniture. */
export interface Sheet {
  readonly content: Output;
  /** The parts of faces that it is drawn in. */
  readonly used: UsedParts;
  readonly fields: DrawnField[];
  /** The number that the next mark has. */
  marks: number;
}

export function newSheet(): Sheet {
  return { content: newOutput(), used: new Set(), fields: [], marks: 0 };
}

/** Draws within a tag: a screen reader finds it there. */
export function tagged(sheet: Sheet, tag: Tag, draw: () => void): void {
  const id = sheet.marks;
  sheet.marks += 1;
  tag.parts.push({ sheet, id });
  put(sheet.content, `/${tag.role} <</MCID `);
  putWhole(sheet.content, id);
  put(sheet.content, '>> BDC\n');
  draw();
  put(sheet.content, 'EMC\n');
}

/** Draws furniture: rules, boxes, page numbers. It is not read aloud. */
export function furniture({ content }: Sheet, draw: () => void): void {
  put(content, '/Artifact <</Type/Pagination>> BDC\n');
  draw();
  put(content, 'EMC\n');
}

/**
 * Draws one set line with its baseline at `y`.
 *
 * @throws MissingLetterError where a face has no such letter.
 */
export function drawLine(
  { content, used }: Sheet,
  line: SetLine,
  at: { readonly x: number; readonly y: number; readonly size: number },
): void {
  let x = at.x;
  for (const { text, face } of line.pieces) {
    put(content, 'BT 1 0 0 1 ');
    putPoints(content, x);
    put(content, ' ');
    putPoints(content, at.y);
    put(content, ' Tm ');
    putLine(content, drawable(text, face), { face, size: at.size }, used);
    put(content, 'ET\n');
    x += face.widthOf(text, at.size);
  }
}

/** A line to write on, as it is typed in a text. */
export const lineToWriteOn = /(_{6,})/u;

/**
 * Draws one set line in its tag, with a rule for each line to write on: a rule is whole however it
 * is printed, and it is not read aloud as a row of underscores.
 */
export function drawTaggedLine(
  sheet: Sheet,
  tag: Tag,
  line: SetLine,
  at: { readonly x: number; readonly y: number; readonly size: number },
): void {
  if (!line.pieces.some(({ text }) => lineToWriteOn.test(text))) {
    tagged(sheet, tag, () => drawLine(sheet, line, at));
    return;
  }
  let { x } = at;
  for (const { text, face } of line.pieces) {
    for (const part of text.split(lineToWriteOn)) {
      const from = x;
      const width = face.widthOf(part, at.size);
      if (lineToWriteOn.test(part))
        furniture(sheet, () => drawBlank(sheet, { x: from, y: at.y }, width));
      else if (part.trim() !== '') {
        const words = { pieces: [{ text: part, face }], width };
        tagged(sheet, tag, () => drawLine(sheet, words, { ...at, x: from }));
      }
      x += width;
    }
  }
}

/** The rule of a place to write in, below the baseline of the words beside it. */
export function drawBlank(
  sheet: Sheet,
  { x, y }: { readonly x: number; readonly y: number },
  width: number,
): void {
  drawRule(sheet, { x, y: y - 2 }, { x: x + width, y: y - 2 });
}

export function drawRule(
  { content }: Sheet,
  from: { readonly x: number; readonly y: number },
  to: { readonly x: number; readonly y: number },
  thickness = 0.5,
): void {
  putNumbers(content, 'q 0 G', [thickness], 'w');
  putNumbers(content, '', [from.x, from.y], 'm');
  putNumbers(content, '', [to.x, to.y], 'l S Q\n');
}

/** An empty box to tick by hand. */
export function drawBox(
  { content }: Sheet,
  { x, y, side }: { readonly x: number; readonly y: number; readonly side: number },
): void {
  putNumbers(content, 'q 0 G 0.8 w', [x, y, side, side], 're S Q\n');
}

function putNumbers(
  content: Output,
  before: string,
  numbers: readonly number[],
  after: string,
): void {
  put(content, before);
  for (const number of numbers) {
    put(content, ' ');
    putPoints(content, number);
  }
  put(content, ` ${after}`);
}
