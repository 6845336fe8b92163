import { type FaceKey, type MadeFace, type MadePart, madeFaces } from '../made/faces.ts';

/** The faces of court papers: as wide as Times New Roman and Arial (rule 2.105's equivalents). */
export type FaceName = FaceKey;

/** A letter as a face has it: in which of its parts, by which glyph, and its measures at one point. */
export interface Letter {
  readonly part: MadePart;
  readonly glyph: number;
  readonly width: number;
  readonly above: number;
  readonly below: number;
}

const known = new Map<FaceName, ReadonlyMap<number, Letter>>();

/** Every letter that papers are printed with in a face. */
export function lettersOf(name: FaceName): ReadonlyMap<number, Letter> {
  const found = known.get(name);
  if (found !== undefined) return found;
  const face = madeFaces[name];
  const made = new Map(face.parts.flatMap((part) => lettersOfPart(face, part)));
  known.set(name, made);
  return made;
}

function lettersOfPart(
  { unitsPerEm }: MadeFace,
  part: MadePart,
): readonly (readonly [code: number, letter: Letter])[] {
  return [...part.letters].map((letter, at) => [
    letter.codePointAt(0) ?? 0,
    {
      part,
      glyph: part.glyphs[at] ?? 0,
      width: (part.widths[at] ?? 0) / unitsPerEm,
      above: (part.tops[at] ?? 0) / unitsPerEm,
      below: (part.bottoms[at] ?? 0) / unitsPerEm,
    },
  ]);
}
