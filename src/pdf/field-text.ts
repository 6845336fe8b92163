import { drawable, type Face } from './faces.ts';
import { breakLines, type SetLine } from './fit.ts';

/** Text as it is set in a field's place. */
export interface SetText {
  readonly face: Face;
  readonly size: number;
  readonly lines: readonly { readonly text: string; readonly x: number; readonly y: number }[];
}

/**
 * Sets text in a place: as wanted, then smaller down to the floor; undefined where even that does not
 * hold it. A place of one line holds one line.
 */
export function setText(
  text: string,
  face: Face,
  box: { readonly width: number; readonly height: number },
  sizes: { readonly wanted: number; readonly floor: number; readonly multiline: boolean },
): SetText | undefined {
  const inset = 2;
  const width = box.width - 2 * inset;
  for (let size = sizes.wanted; size >= sizes.floor; size -= 0.5) {
    const lines = linesOf(text, face, size, width, sizes.multiline);
    const lead = size * 1.18;
    const fits = sizes.multiline
      ? lines.length * lead <= box.height + 0.5
      : lines.length === 1 && (lines[0]?.width ?? 0) <= width && size * 1.05 <= box.height + 2;
    if (!fits) continue;
    const first = sizes.multiline
      ? box.height - size
      : Math.max(1.5, (box.height - size * 0.72) / 2);
    return {
      face,
      size,
      lines: lines.map((line, index) => ({
        text: line.pieces.map((piece) => piece.text).join(''),
        x: inset,
        y: first - index * lead,
      })),
    };
  }
  return undefined;
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
  return text
    .split('\n')
    .flatMap((line) => breakLines([{ text: drawable(line, face), face }], size, width));
}

/** The drawing of it, as a field's appearance holds it. */
export function appearanceOf({ face, size, lines }: SetText, key: string): string {
  const drawn = lines.map(
    ({ text, x, y }) =>
      `1 0 0 1 ${x.toFixed(2)} ${y.toFixed(2)} Tm ${face.font.encodeText(text).toString()} Tj`,
  );
  return ['/Tx BMC', 'q', 'BT', '0 g', `/${key} ${size} Tf`, ...drawn, 'ET', 'Q', 'EMC'].join('\n');
}
