import { type FaceKey, type MadeFace, type MadePart, madeFaces } from '../made/faces.ts';

/** The faces of court papers: as wide as Times New Roman and Arial (rule 2.105's equivalents). */
export type FaceName = FaceKey;

export const faceNames: readonly FaceName[] = Object.keys(madeFaces).filter(
  (name): name is FaceName => name in madeFaces,
);

/** Every letter of a face by its code, so that a text is measured without looking anything up. */
export interface LetterTable {
  readonly name: FaceName;
  /** The place of its first part in the order of all parts of all faces. */
  readonly firstPart: number;
  readonly unitsPerEm: number;
  readonly parts: readonly MadePart[];
  /** Which part has the letter, from 1; 0 where papers are not printed with it. */
  readonly part: Uint8Array;
  /** What draws a letter: a byte of WinAnsi, or the number of a glyph. */
  readonly code: Uint16Array;
  /** In the face's units: the width, and how far the ink reaches above and below the line. */
  readonly width: Uint16Array;
  readonly top: Uint16Array;
  readonly bottom: Uint16Array;
}

const codes = 0x10000;
const noBreakSpace = 0xa0;
const known = new Map<FaceName, LetterTable>();

/** Every letter that papers are printed with in a face. */
export function lettersOf(name: FaceName): LetterTable {
  const found = known.get(name);
  if (found !== undefined) return found;
  const made = newTable(name, madeFaces[name]);
  known.set(name, made);
  return made;
}

function newTable(name: FaceName, { unitsPerEm, parts }: MadeFace): LetterTable {
  const table: LetterTable = {
    name,
    firstPart: firstPartOf(name),
    unitsPerEm,
    parts,
    part: new Uint8Array(codes),
    code: new Uint16Array(codes),
    width: new Uint16Array(codes),
    top: new Uint16Array(codes),
    bottom: new Uint16Array(codes),
  };
  for (const [index, part] of parts.entries()) addPart(table, index + 1, part);
  return table;
}

/** The place of a face's first part in the order of all parts of all faces. */
export function firstPartOf(name: FaceName): number {
  let before = 0;
  for (const [face, { parts }] of Object.entries(madeFaces)) {
    if (face === name) return before;
    before += parts.length;
  }
  return before;
}

/** The first part is the plain letters, the second has those and the other letters of WinAnsi. */
export const plain = 1;
export const western = 2;

/** Whether letters of these parts, a bit for each, are all of WinAnsi. */
export function ofWinAnsi(parts: number): boolean {
  return (parts & ~((1 << plain) | (1 << western))) === 0;
}

function addPart(table: LetterTable, number: number, part: MadePart): void {
  for (let at = 0; at < part.letters.length; at += 1) {
    const code = part.letters.charCodeAt(at);
    // It is drawn as a space.
    if (code === noBreakSpace) continue;
    table.part[code] = number;
    table.code[code] = part.codes[at] ?? 0;
    table.width[code] = part.widths[at] ?? 0;
    table.top[code] = part.tops[at] ?? 0;
    table.bottom[code] = part.bottoms[at] ?? 0;
  }
}
