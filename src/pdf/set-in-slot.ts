import { inset, mostOver, type Place, type SetText, type Sizes, setText } from './field-text.ts';
import type { FaceName } from './letters.ts';
import { type Face, faceNamed, type MeasuredLine, measuredLine } from './measured.ts';

/** How a form has text set in one of its fields. */
export interface TextSetting {
  readonly face: FaceName;
  readonly sizes: Sizes;
  /** The most letters that the field takes. */
  readonly most?: number;
}

/** Sets text in a field; undefined where it has no room, or takes fewer letters. */
export function setInSlot(text: string, setting: TextSetting, box: Place): SetText | undefined {
  if (setting.most !== undefined && text.length > setting.most) return undefined;
  const face = faceNamed(setting.face);
  const line = lineOf(text, setting, face);
  const size = line === undefined ? undefined : sizeOfLine(line, setting.sizes, box);
  return line === undefined || size === undefined
    ? setText(text, face, box, setting.sizes)
    : setLine(line, size, setting.sizes, box, face);
}

/** Text as one line; undefined where the field takes fewer letters, or it may need more lines. */
export function lineOf(
  text: string,
  { sizes, most }: TextSetting,
  face: Face,
): MeasuredLine | undefined {
  if (most !== undefined && text.length > most) return undefined;
  if (sizes.multiline && (text.includes('\n') || text.trim() !== text)) return undefined;
  return measuredLine(text, face);
}

/**
 * The size in which a place holds a line, as `setText` finds it: the largest, but only the wanted one
 * where there may be more lines. Measured once at one point: width and ink grow with the size.
 */
export function sizeOfLine(line: MeasuredLine, sizes: Sizes, box: Place): number | undefined {
  const least = sizes.multiline ? sizes.wanted : sizes.floor;
  for (let size = sizes.wanted; size >= least; size -= 0.5) {
    if (isHeld(line, size, sizes, box)) return size;
  }
  return undefined;
}

function isHeld(line: MeasuredLine, size: number, sizes: Sizes, box: Place): boolean {
  if (line.width * size > box.width - 2 * inset) return false;
  const y = heightOfLine(size, sizes, box);
  return aboveBox(line, size, y, box) <= mostOver && belowBox(line, size, y) <= mostOver;
}

/** How far above the bottom of its place a text's first line is written. */
export function heightOfLine(size: number, { multiline }: Sizes, { height }: Place): number {
  return multiline ? height - size : Math.max(1.5, (height - size * 0.72) / 2);
}

function aboveBox({ above }: MeasuredLine, size: number, y: number, { height }: Place): number {
  return Math.max(0, y + above * size - height);
}

function belowBox({ below }: MeasuredLine, size: number, y: number): number {
  return Math.max(0, below * size - y);
}

/** A line in its place, as text of several lines is set. */
export function setLine(
  line: MeasuredLine,
  size: number,
  sizes: Sizes,
  box: Place,
  face: Face,
): SetText {
  const y = heightOfLine(size, sizes, box);
  const over = { above: aboveBox(line, size, y, box), below: belowBox(line, size, y) };
  return { face, size, lines: [{ text: line.text, x: inset, y, parts: line.parts }], over };
}
