import type { PDFDocument, PDFRef } from 'pdf-lib';
import type { MadePart } from '../made/faces.ts';
import { embeddedPart } from './embedded-part.ts';
import { type FaceName, lettersOf } from './letters.ts';
import { drawable, type Measured, measured } from './measured.ts';

export type { FaceName } from './letters.ts';
export { MissingLetterError } from './measured.ts';

/** A face as it stands in one document: measured and drawn alike. */
export interface Face extends Measured {
  /** The text as the operators that show it, with each part of the face that it needs. */
  readonly shown: (text: string, size: number) => Shown;
}

export interface Shown {
  readonly operators: string;
  /** Each part that the operators name, by the name that they have for it. */
  readonly fonts: readonly (readonly [name: string, font: PDFRef])[];
}

export type Faces = (name: FaceName) => Promise<Face>;

/** The faces of a document; each part of one is embedded once, when something is first written in it. */
export function facesOf({ context }: PDFDocument, _text = ''): Faces {
  const embedded = new Map<string, PDFRef>();
  const fontOf = (name: FaceName, part: MadePart): readonly [string, PDFRef] => {
    const key = `${name}-${part.name}`;
    const font = embedded.get(key) ?? embeddedPart(context, name, part);
    embedded.set(key, font);
    return [key, font];
  };
  return (name) =>
    Promise.resolve({
      ...measured(name),
      shown: (text, size) => shown(runsOf(drawable(text, name), name), size, name, fontOf),
    });
}

/** Letters that follow each other in one part of a face, as the codes of its glyphs. */
export interface Run {
  readonly part: MadePart;
  readonly codes: string;
}

export function runsOf(text: string, name: FaceName): readonly Run[] {
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

function shown(
  runs: readonly Run[],
  size: number,
  name: FaceName,
  fontOf: (name: FaceName, part: MadePart) => readonly [string, PDFRef],
): Shown {
  const fonts = new Map<string, PDFRef>();
  const operators = runs.map(({ part, codes }) => {
    const [key, font] = fontOf(name, part);
    fonts.set(key, font);
    return `/${key} ${size} Tf <${codes}> Tj`;
  });
  return { operators: operators.join('\n'), fonts: [...fonts] };
}
