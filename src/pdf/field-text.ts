import { breakLines, type SetLine } from './fit.ts';
import { drawable, type Face } from './measured.ts';

/** Text as it is set in a field's place. */
export interface SetText {
  readonly face: Face;
  readonly size: number;
  readonly lines: readonly TextLine[];
  /**
   * How many points the ink reaches past the place: a field only as high as its letters would cut
   * off É and g.
   */
  readonly over: Overhang;
}

export interface TextLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** The parts of the face that its letters are in, a bit for each, where that was noted. */
  readonly parts?: number;
}

export interface Overhang {
  readonly above: number;
  readonly below: number;
}

export interface Place {
  readonly width: number;
  readonly height: number;
}

export interface Sizes {
  readonly wanted: number;
  readonly floor: number;
  readonly multiline: boolean;
  /** Points from line to line as wanted; closer only where the text needs it. */
  readonly lead?: number;
  /** A name too long for one line is set in two or more, in smaller letters. */
  readonly wraps?: Wraps;
}

export interface Wraps {
  /** Points, the least that the letters may have. */
  readonly floor: number;
  /** Points that are free below the place. */
  readonly below: number;
}

/** The space around a text in its place, left and right. */
export const inset = 2;

/** Lines of a form are about 2.5 points apart: a point over the place touches no neighbor. */
export const mostOver = 1;

/**
 * Sets text in a place: as wanted, then with its lines closer, then smaller down to the floor;
 * undefined where even that does not hold it. A place of one line holds one line.
 */
export function setText(text: string, face: Face, box: Place, sizes: Sizes): SetText | undefined {
  for (let size = sizes.wanted; size >= sizes.floor; size -= 0.5) {
    const lines = linesOf(text, face, size, box.width - 2 * inset, sizes.multiline);
    const set = sizes.multiline
      ? stacked(lines, face, size, box, sizes.lead)
      : single(lines, face, size, box);
    if (set !== undefined) return set;
  }
  return sizes.wraps === undefined ? undefined : wrapped(text, face, box, sizes.wraps, sizes.floor);
}

/**
 * In the largest letters whose ink stays off the rule below; if there are none, up to a point over
 * it.
 */
function wrapped(
  text: string,
  face: Face,
  box: Place,
  { floor, below }: Wraps,
  from: number,
): SetText | undefined {
  const letters = drawable(text.replaceAll('\n', ' '), face);
  for (const clear of [true, false]) {
    for (let size = from; size >= floor; size -= 0.5) {
      const lines = breakLines([{ text: letters, face }], size, box.width - 2 * inset);
      const lead = size * 1.08;
      const free = box.height + below - lead * (lines.length - 1) - size * 0.72;
      const centered = box.height - size * 0.72 - Math.max(0, free / 2);
      const last =
        lines
          .at(-1)
          ?.pieces.map((piece) => piece.text)
          .join('') ?? '';
      const lowest = lead * (lines.length - 1) + face.inkOf(last, size).below - below;
      const first = clear ? Math.max(centered, lowest) : centered;
      const set = placed(lines, face, size, box, first, lead, below);
      if (set !== undefined) return set;
    }
  }
  return undefined;
}

function single(
  lines: readonly SetLine[],
  face: Face,
  size: number,
  box: Place,
): SetText | undefined {
  const [line] = lines;
  if (line === undefined || line.width > box.width - 2 * inset) return undefined;
  return placed(lines, face, size, box, Math.max(1.5, (box.height - size * 0.72) / 2), 0);
}

/** Lines from the top of the place down. */
function stacked(
  lines: readonly SetLine[],
  face: Face,
  size: number,
  box: Place,
  lead = leadOf(size),
): SetText | undefined {
  return (
    placed(lines, face, size, box, box.height - size, lead) ??
    placed(lines, face, size, box, box.height - size, leadOf(size))
  );
}

/** Distance from one line to the next. */
function leadOf(size: number): number {
  return size * 1.18;
}

function placed(
  lines: readonly SetLine[],
  face: Face,
  size: number,
  box: Place,
  first: number,
  lead: number,
  below = 0,
): SetText | undefined {
  const drawn = lines.map((line, index) => ({
    text: line.pieces.map((piece) => piece.text).join(''),
    x: inset,
    y: first - index * lead,
  }));
  const over = overhang(drawn, face, size, box.height);
  return Math.max(over.above, over.below - below) > mostOver
    ? undefined
    : { face, size, lines: drawn, over };
}

function overhang(
  lines: SetText['lines'],
  face: Face,
  size: number,
  height: number,
): SetText['over'] {
  const inks = lines.map(({ text, y }) => {
    const { above, below } = face.inkOf(text, size);
    return { top: y + above, bottom: y - below };
  });
  return {
    above: Math.max(0, ...inks.map((ink) => ink.top - height)),
    below: Math.max(0, ...inks.map((ink) => -ink.bottom)),
  };
}

function linesOf(
  text: string,
  face: Face,
  size: number,
  width: number,
  multiline: boolean,
): readonly SetLine[] {
  if (!multiline) {
    const written = drawable(text.replaceAll('\n', ' '), face);
    return [{ pieces: [{ text: written, face }], width: face.widthOf(written, size) }];
  }
  // Broken first: what is drawn has no space left at which a line must not be broken.
  return text
    .split('\n')
    .flatMap((line) => breakLines([{ text: line, face }], size, width))
    .map((line) => ({
      ...line,
      pieces: line.pieces.map((piece) => ({ ...piece, text: drawable(piece.text, face) })),
    }));
}
