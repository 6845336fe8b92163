import fontkit from '@pdf-lib/fontkit';
import { unzlibSync } from 'fflate';
import type { PDFDocument, PDFFont } from 'pdf-lib';
import { packedFaces } from '../made/faces.ts';

/** The faces of court papers: as wide as Times New Roman and Arial (rule 2.105's equivalents). */
export type FaceName = keyof typeof packedFaces;

/** A letter that no face of ours has: the paper cannot be made, and the person is told which. */
export class MissingLetterError extends Error {
  readonly letters: readonly string[];

  constructor(letters: readonly string[]) {
    const named = letters.map((letter) => `${letter} (U+${codePoint(letter)})`).join(', ');
    super(`The faces for court papers have no letter for ${named}.`);
    this.name = 'MissingLetterError';
    this.letters = letters;
  }
}

function codePoint(letter: string): string {
  return (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}

const unpacked = new Map<FaceName, Uint8Array>();

export function faceBytes(name: FaceName): Uint8Array {
  const found = unpacked.get(name);
  if (found !== undefined) return found;
  const packed = Uint8Array.from(atob(packedFaces[name]), (letter) => letter.charCodeAt(0));
  const bytes = unzlibSync(packed);
  unpacked.set(name, bytes);
  return bytes;
}

/** A face as it stands in one document: measured and drawn alike. */
export interface Face {
  readonly name: FaceName;
  readonly font: PDFFont;
  readonly widthOf: (text: string, size: number) => number;
}

export type Faces = (name: FaceName) => Promise<Face>;

/** The faces of a document, each embedded once, as a subset, when it is first asked for. */
export function facesOf(document: PDFDocument): Faces {
  document.registerFontkit(fontkit);
  const embedded = new Map<FaceName, Promise<Face>>();
  return (name) => {
    const found = embedded.get(name);
    if (found !== undefined) return found;
    const made = embedFace(document, name);
    embedded.set(name, made);
    return made;
  };
}

async function embedFace(document: PDFDocument, name: FaceName): Promise<Face> {
  const font = await document.embedFont(faceBytes(name), {
    subset: true,
    // Ligatures would join letters that a form's field must give back one by one.
    features: { liga: false, clig: false },
  });
  return { name, font, widthOf: (text, size) => font.widthOfTextAtSize(text, size) };
}

const letterSets = new Map<FaceName, ReadonlySet<number>>();

/** The letters of a text that a face does not have, each once. */
export function missingLetters(text: string, face: Face): readonly string[] {
  const known = letterSets.get(face.name) ?? new Set(face.font.getCharacterSet());
  letterSets.set(face.name, known);
  const missing = [...text].filter((letter) => !known.has(letter.codePointAt(0) ?? 0));
  return [...new Set(missing)];
}

/** The text as it is drawn: composed, so that a letter and its accent are one glyph. */
export function drawable(text: string, face: Face): string {
  const composed = text.normalize('NFC').replaceAll(/[\u00a0\u202f\t]/gu, ' ');
  const missing = missingLetters(composed, face);
  if (missing.length > 0) throw new MissingLetterError(missing);
  return composed;
}
