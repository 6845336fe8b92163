import fontkit from '@pdf-lib/fontkit';
import { unzlibSync } from 'fflate';
import type { PDFDocument, PDFFont } from 'pdf-lib';
import { packedFaces } from '../made/faces.ts';
import { fromBase64 } from './from-base64.ts';
import { prunedFace } from './pruned-face.ts';

/** The faces of court papers: as wide as Times New Roman and Arial (rule 2.105's equivalents). */
export type FaceName = keyof typeof packedFaces;

/**
 * A letter that no face of ours has: the paper cannot be made. The letters are part of a name more often
 * than not, so that the message says how many, and the caller who needs them has them.
 */
export class MissingLetterError extends Error {
  readonly letters: readonly string[];

  constructor(letters: readonly string[]) {
    super(`The faces for court papers do not have ${letters.length} of the letters.`);
    this.name = 'MissingLetterError';
    this.letters = letters;
  }
}

const unpacked = new Map<FaceName, Uint8Array>();

function faceBytes(name: FaceName): Uint8Array {
  const found = unpacked.get(name);
  if (found !== undefined) return found;
  const bytes = unzlibSync(fromBase64(packedFaces[name]));
  unpacked.set(name, bytes);
  return bytes;
}

/** A face as it stands in one document: measured and drawn alike. */
export interface Face {
  readonly name: FaceName;
  readonly font: PDFFont;
  readonly widthOf: (text: string, size: number) => number;
  /** How far the ink of a text reaches above and below its line: Ế stands higher than E. */
  readonly inkOf: (text: string, size: number) => Ink;
}

export interface Ink {
  readonly above: number;
  readonly below: number;
}

export type Faces = (name: FaceName) => Promise<Face>;

/**
 * The faces of a document, each embedded once, when it is first asked for, with the letters of `text`
 * alone: all that will be drawn.
 */
export function facesOf(document: PDFDocument, text: string): Faces {
  document.registerFontkit(fontkit);
  const embedded = new Map<FaceName, Promise<Face>>();
  return (name) => {
    const found = embedded.get(name);
    if (found !== undefined) return found;
    const made = embedFace(document, name, text);
    embedded.set(name, made);
    return made;
  };
}

/** Letters that every paper may need: digits, marks and the English alphabet. */
const always = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');

async function embedFace(document: PDFDocument, name: FaceName, text: string): Promise<Face> {
  const known = glyphsOf(name);
  const wanted = new Map<number, number>();
  for (const letter of `${always}•–—‘’“”§${text.normalize('NFC')}`) {
    const code = letter.codePointAt(0) ?? 0;
    const glyph = known.get(code);
    if (glyph !== undefined) wanted.set(code, glyph);
  }
  const font = await document.embedFont(prunedFace(faceBytes(name), wanted), {
    subset: false,
    customName: `${partTag([...wanted.keys()])}+${psNames[name]}`,
  });
  return {
    name,
    font,
    widthOf: (words, size) => font.widthOfTextAtSize(composed(words), size),
    inkOf: (words, size) => inkOf(words, name, size),
  };
}

/** The tag that marks a part of a face: six letters, the same for the same letters (ISO 32000-1, 9.6.4). */
function partTag(codes: readonly number[]): string {
  let sum = 17;
  for (const code of codes) sum = (sum * 31 + code) % 308_915_776;
  let tag = '';
  for (let place = 0; place < 6; place += 1) {
    tag += String.fromCharCode(65 + (sum % 26));
    sum = Math.floor(sum / 26);
  }
  return tag;
}

/** PostScript names of the faces. */
const psNames: Readonly<Record<FaceName, string>> = {
  serif: 'Tinos',
  'serif-bold': 'Tinos-Bold',
  'serif-italic': 'Tinos-Italic',
  sans: 'Arimo',
  'sans-bold': 'Arimo-Bold',
};

const openedFaces = new Map<FaceName, ReturnType<typeof fontkit.create>>();

function opened(name: FaceName): ReturnType<typeof fontkit.create> {
  const found = openedFaces.get(name);
  if (found !== undefined) return found;
  const made = fontkit.create(faceBytes(name));
  openedFaces.set(name, made);
  return made;
}

const glyphMaps = new Map<FaceName, ReadonlyMap<number, number>>();

/** Every letter of a face with its glyph's number. */
function glyphsOf(name: FaceName): ReadonlyMap<number, number> {
  const found = glyphMaps.get(name);
  if (found !== undefined) return found;
  const face = opened(name);
  const made = new Map(
    face.characterSet.map((code) => [code, face.glyphForCodePoint(code).id] as const),
  );
  glyphMaps.set(name, made);
  return made;
}

const reaches = new Map<string, Ink>();

/** The ink of one letter at a size of one point. */
function reachOf(letter: string, name: FaceName): Ink {
  const key = `${name} ${letter}`;
  const found = reaches.get(key);
  if (found !== undefined) return found;
  const face = opened(name);
  const { minY, maxY } = face.glyphForCodePoint(letter.codePointAt(0) ?? 32).bbox;
  const made = Number.isFinite(maxY)
    ? { above: Math.max(0, maxY / face.unitsPerEm), below: Math.max(0, -minY / face.unitsPerEm) }
    : { above: 0, below: 0 };
  reaches.set(key, made);
  return made;
}

function inkOf(text: string, name: FaceName, size: number): Ink {
  const letters = [...text].map((letter) => reachOf(letter, name));
  return {
    above: Math.max(0, ...letters.map((one) => one.above)) * size,
    below: Math.max(0, ...letters.map((one) => one.below)) * size,
  };
}

/** The letters of a text that a face does not have, each once. */
export function missingLetters(text: string, name: FaceName): readonly string[] {
  const known = glyphsOf(name);
  return [...new Set([...text].filter((letter) => !known.has(letter.codePointAt(0) ?? 0)))];
}

/** The text as it is drawn: composed, so that a letter and its accent are one glyph. */
export function drawable(text: string, face: Face): string {
  const written = composed(text);
  const missing = missingLetters(written, face.name);
  if (missing.length > 0) throw new MissingLetterError(missing);
  return written;
}

export function composed(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[\u00a0\u202f\t]/gu, ' ')
    .replaceAll('\u2011', '-');
}
