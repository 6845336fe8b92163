import type { PDFContext, PDFDocument, PDFRef } from 'pdf-lib';
import type { MadePart } from '../made/faces.ts';
import { embeddedPart } from './embedded-part.ts';
import { type FaceName, lettersOf } from './letters.ts';
import { drawable, type Face, faceNamed } from './measured.ts';

export type { FaceName } from './letters.ts';
export { composed, type Face, missingLetters } from './measured.ts';
export { MissingLetterError } from './missing-letter.ts';

export type Faces = (name: FaceName) => Promise<Face>;

/** The faces of a document; each part of one is embedded once, when something is first written in it. */
export function facesOf(_document: PDFDocument, _text = ''): Faces {
  return (name) => Promise.resolve(faceNamed(name));
}

export interface Shown {
  readonly operators: string;
  /** Each part that the operators name, by the name that they have for it. */
  readonly fonts: readonly (readonly [name: string, font: PDFRef])[];
}

const embedded = new WeakMap<PDFContext, Map<string, PDFRef>>();

/** The text as the operators that show it in a document, with each part of its face that it needs. */
export function shownIn(
  { context }: PDFDocument,
  { name }: Face,
  text: string,
  size: number,
): Shown {
  const known = embedded.get(context) ?? new Map<string, PDFRef>();
  embedded.set(context, known);
  const fonts = new Map<string, PDFRef>();
  const operators = runsOf(drawable(text, { name }), name).map(({ part, codes }) => {
    const key = `${name}-${part.name}`;
    const font = known.get(key) ?? embeddedPart(context, name, part);
    known.set(key, font);
    fonts.set(key, font);
    return `/${key} ${size} Tf <${codes}> Tj`;
  });
  return { operators: operators.join('\n'), fonts: [...fonts] };
}

/** Letters that follow each other in one part of a face, as the codes of its glyphs. */
interface Run {
  readonly part: MadePart;
  readonly codes: string;
}

function runsOf(text: string, name: FaceName): readonly Run[] {
  const { part, glyph, parts } = lettersOf(name);
  const runs: Run[] = [];
  let [open, codes] = [0, ''];
  const close = () => {
    const found = parts[open - 1];
    if (found !== undefined) runs.push({ part: found, codes });
    codes = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (part[code] !== open) close();
    open = part[code] ?? 0;
    codes += (glyph[code] ?? 0).toString(16).toUpperCase().padStart(4, '0');
  }
  close();
  return runs;
}
