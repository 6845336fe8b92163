import { zlibSync } from 'fflate';
import { remembered } from './remembered.ts';
import { toUnicodeOfBytes } from './to-unicode.ts';
import { bytesOf } from './writing/bytes-of.ts';
import type { ObjectSource } from './writing/part-objects.ts';

/**
 * A face of two signs, carried in the file: a cross that is read back as ☒, and nothing at all that
 * is read back as ☐. So a box that is ticked and one that is not can be told apart without seeing
 * them.
 */
export const signs = { ticked: 'x', open: 'o' } as const;

export const drawnSigns = {
  ticked: '100 0 d0 11 w 17 7 m 83 73 l 17 73 m 83 7 l S',
  open: '100 0 d0',
} as const;

export const signCodes = { first: signs.open.charCodeAt(0), last: signs.ticked.charCodeAt(0) };

export function signsToUnicode(): string {
  return toUnicodeOfBytes([
    [signCodes.first, 0x2610],
    [signCodes.last, 0x2612],
  ]);
}

export const objectsOfTicks = 4;

const packedSource = remembered(
  (content): ObjectSource => ({
    words: '/Filter/FlateDecode',
    stream: zlibSync(bytesOf(content)),
  }),
);

/**
 * The objects of the face, a hundred units to its size, numbered from `first` on: the face itself.
 */
export function tickSources(first: number): readonly ObjectSource[] {
  const { first: from, last } = signCodes;
  const face =
    '<</Type/Font/Subtype/Type3/Name/Ticks/FontBBox[0 -10 100 90]/FontMatrix[0.01 0 0 0.01 0 0]' +
    `/CharProcs<</ticked ${first + 1} 0 R/open ${first + 2} 0 R>>` +
    `/Encoding<</Type/Encoding/Differences[${from}/open ${last}/ticked]>>` +
    `/FirstChar ${from}/LastChar ${last}/Widths[100 ${'0 '.repeat(last - from - 1)}100]` +
    `/Resources<<>>/ToUnicode ${first + 3} 0 R>>`;
  const contents = [drawnSigns.ticked, drawnSigns.open, signsToUnicode()];
  return [{ words: face }, ...contents.map(packedSource)];
}

/** A sign in a box of this size, as content. */
export function signContent(
  { width, height }: { readonly width: number; readonly height: number },
  sign: keyof typeof signs,
): string {
  const size = Math.min(width, height) - 0.2;
  // A box reaches below the line of its words by a tenth of its size: the sign is on that line.
  const at = `${points((width - size) / 2)} ${points((height - size) / 2 + size / 10)}`;
  return `q 0 g 0 G BT /Ticks ${points(size)} Tf ${at} Td (${signs[sign]}) Tj ET Q`;
}

function points(value: number): string {
  return String(Number(value.toFixed(3)));
}
