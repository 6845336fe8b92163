import { type MadeFace, type MadePart, madeFaces } from '../made/faces.ts';
import type { FaceName } from './letters.ts';

/** A part of a face by its name, or the whole of WinAnsi. */
export type PartOrWhole = MadePart['name'] | 'whole';

/** What a reader must know of a face, as a PDF writes it, for a file that is an object of this number. */
export function descriptorSource(name: FaceName, part: PartOrWhole, file: number): string {
  const entries = Object.entries(measures(name, part)).map(([key, value]) => {
    if (typeof value === 'string') return `/${key}/${value}`;
    return `/${key} ${typeof value === 'number' ? value : `[${value.join(' ')}]`}`;
  });
  return `<<${entries.join('')}/FontFile2 ${file} 0 R>>`;
}

export function measures(
  name: FaceName,
  part: PartOrWhole,
): Record<string, string | number | number[]> {
  const face = madeFaces[name];
  return {
    Type: 'FontDescriptor',
    FontName: nameOfPart(face, part),
    // Nonsymbolic, and serif or italic where it is (ISO 32000-1, table 123).
    Flags: 32 + (name.startsWith('serif') ? 2 : 0) + (name.endsWith('italic') ? 64 : 0),
    FontBBox: [...face.box],
    ItalicAngle: face.italicAngle,
    Ascent: face.ascent,
    Descent: face.descent,
    CapHeight: face.capHeight,
    StemV: name.includes('bold') ? 140 : 80,
  };
}

/** Six letters mark a part of a face, and tell the parts apart (ISO 32000-1, 9.6.4). */
const marks: Readonly<Record<PartOrWhole, string>> = {
  whole: 'WINANS',
  plain: 'PLAINS',
  western: 'WESTRN',
  central: 'CENTRL',
  vietnamese: 'VIETNM',
  greek: 'GREEKS',
  cyrillic: 'CYRILC',
  signs: 'SIGNSS',
  other: 'OTHERS',
};

export function nameOfPart(face: MadeFace, part: PartOrWhole): string {
  return `${marks[part]}+${face.name}`;
}

/** Whether the letters of a part are drawn by their bytes in WinAnsi; those of others, by their glyphs. */
export function isDrawnInWinAnsi({ name }: MadePart): boolean {
  return name === 'plain' || name === 'western';
}

/** The widths of a part's glyphs, each run of neighbors under the number of its first. */
export function widthsByGlyph(
  { unitsPerEm }: MadeFace,
  { codes, widths }: MadePart,
): (number | number[])[] {
  const found: (number | number[])[] = [];
  let run: number[] = [];
  let last = -2;
  const pairs = codes.map((glyph, at) => [glyph, widths[at] ?? 0] as const);
  for (const [glyph, width] of pairs.sort(([a], [b]) => a - b)) {
    if (glyph === last) continue;
    if (glyph !== last + 1) {
      run = [];
      found.push(glyph, run);
    }
    run.push(Math.round((width * 1000) / unitsPerEm));
    last = glyph;
  }
  return found;
}
