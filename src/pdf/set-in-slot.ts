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
export function setInSlot(
  text: string,
  { face, sizes, most }: TextSetting,
  box: Place,
): SetText | undefined {
  if (most !== undefined && text.length > most) return undefined;
  const own = faceNamed(face);
  const line = sizes.multiline ? firstLine(text, own, box, sizes) : oneLine(text, own, box, sizes);
  return line ?? setText(text, own, box, sizes);
}

/** A text that the first line of a place of several holds as wanted; undefined where that is not sure. */
function firstLine(
  text: string,
  face: Face,
  box: Place,
  { wanted: size }: Sizes,
): SetText | undefined {
  if (text.includes('\n') || text.trim() !== text) return undefined;
  const line = measuredLine(text, face);
  if (line.width * size > box.width - 2 * inset) return undefined;
  return setLine(line, face, size, box, box.height - size);
}

/**
 * One line as `setText` sets it, measured once at one point: its width and its ink grow with its size.
 */
function oneLine(text: string, face: Face, box: Place, sizes: Sizes): SetText | undefined {
  const line = measuredLine(text.includes('\n') ? text.replaceAll('\n', ' ') : text, face);
  for (let size = sizes.wanted; size >= sizes.floor; size -= 0.5) {
    if (line.width * size > box.width - 2 * inset) continue;
    const y = Math.max(1.5, (box.height - size * 0.72) / 2);
    const set = setLine(line, face, size, box, y);
    if (set !== undefined) return set;
  }
  return undefined;
}

function setLine(
  { text, parts, above: up, below: down }: MeasuredLine,
  face: Face,
  size: number,
  box: Place,
  y: number,
): SetText | undefined {
  const above = Math.max(0, y + up * size - box.height);
  const below = Math.max(0, down * size - y);
  return above > mostOver || below > mostOver
    ? undefined
    : { face, size, lines: [{ text, x: inset, y, parts }], over: { above, below } };
}
