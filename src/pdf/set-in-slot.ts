import {
  inset,
  mostOver,
  type Overhang,
  type Place,
  type SetText,
  type Sizes,
  setText,
} from './field-text.ts';
import type { FaceName } from './letters.ts';
import { type Face, faceNamed, type MeasuredLine, measuredLine } from './measured.ts';

/** How a form has text set in one of its fields. */
export interface TextSetting {
  readonly face: FaceName;
  readonly sizes: Sizes;
  /** The most letters that the field takes. */
  readonly most?: number;
}

/** A text that is one line in its place, with the parts of its face, and how far its ink reaches past. */
export interface LineInSlot extends Overhang {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly parts: number;
}

/** Sets text in a field; undefined where it has no room, or takes fewer letters. */
export function setInSlot(text: string, setting: TextSetting, box: Place): SetText | undefined {
  if (setting.most !== undefined && text.length > setting.most) return undefined;
  const face = faceNamed(setting.face);
  const line = lineInSlot(text, setting, face, box);
  return line === undefined ? setText(text, face, box, setting.sizes) : ofOneLine(line, face);
}

/** The same text as a field of several lines has it. */
export function ofOneLine(
  { text, x, y, size, parts, above, below }: LineInSlot,
  face: Face,
): SetText {
  return { face, size, lines: [{ text, x, y, parts }], over: { above, below } };
}

/** Sets text in a field as one line; undefined where it has no room, or may need more lines. */
export function lineInSlot(
  text: string,
  { sizes, most }: TextSetting,
  face: Face,
  box: Place,
): LineInSlot | undefined {
  if (most !== undefined && text.length > most) return undefined;
  return sizes.multiline ? firstLine(text, face, box, sizes) : oneLine(text, face, box, sizes);
}

/** A text that the first line of a place of several holds as wanted; undefined where that is not sure. */
function firstLine(
  text: string,
  face: Face,
  box: Place,
  { wanted: size }: Sizes,
): LineInSlot | undefined {
  if (text.includes('\n') || text.trim() !== text) return undefined;
  const line = measuredLine(text, face);
  if (line.width * size > box.width - 2 * inset) return undefined;
  return setLine(line, size, box, box.height - size);
}

/**
 * One line as `setText` sets it, measured once at one point: its width and its ink grow with its size.
 */
function oneLine(text: string, face: Face, box: Place, sizes: Sizes): LineInSlot | undefined {
  const line = measuredLine(text.includes('\n') ? text.replaceAll('\n', ' ') : text, face);
  for (let size = sizes.wanted; size >= sizes.floor; size -= 0.5) {
    if (line.width * size > box.width - 2 * inset) continue;
    const y = Math.max(1.5, (box.height - size * 0.72) / 2);
    const set = setLine(line, size, box, y);
    if (set !== undefined) return set;
  }
  return undefined;
}

function setLine(
  { text, parts, above: up, below: down }: MeasuredLine,
  size: number,
  box: Place,
  y: number,
): LineInSlot | undefined {
  const above = Math.max(0, y + up * size - box.height);
  const below = Math.max(0, down * size - y);
  if (above > mostOver || below > mostOver) return undefined;
  return { text, x: inset, y, size, parts, above, below };
}
