import type { PDFDocument, PDFRef } from 'pdf-lib';
import type { MadePart } from '../made/faces.ts';
import { embeddedPart } from './embedded-part.ts';
import { type FaceName, type Letter, lettersOf } from './letters.ts';

export type { FaceName } from './letters.ts';

/**
 * A letter that no face of ours has, or of a script that runs from right to left: the paper cannot be
 * made. The letters are part of a name more often than not, so that the message says how many, and the
 * caller who needs them has them.
 */
export class MissingLetterError extends Error {
  readonly letters: readonly string[];

  constructor(letters: readonly string[]) {
    super(`The faces for court papers do not have ${letters.length} of the letters.`);
    this.name = 'MissingLetterError';
    this.letters = letters;
  }
}

/** A face as it stands in one document: measured and drawn alike. */
export interface Face {
  readonly name: FaceName;
  /** The text as the operators that show it, with each part of the face that it needs. */
  readonly shown: (text: string, size: number) => Shown;
  readonly widthOf: (text: string, size: number) => number;
  /** How far the ink of a text reaches above and below its line: Ế stands higher than E. */
  readonly inkOf: (text: string, size: number) => Ink;
}

export interface Shown {
  readonly operators: string;
  /** Each part that the operators name, by the name that they have for it. */
  readonly fonts: readonly (readonly [name: string, font: PDFRef])[];
}

export interface Ink {
  readonly above: number;
  readonly below: number;
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
      name,
      shown: (text, size) => shown(runsOf(drawable(text, name), name), size, name, fontOf),
      widthOf: (text, size) => widthOf(composed(text), name) * size,
      inkOf: (text, size) => inkOf(text, name, size),
    });
}

/** Letters that follow each other in one part of a face, as the codes of its glyphs. */
interface Run {
  readonly part: MadePart;
  codes: string;
}

function runsOf(text: string, name: FaceName): readonly Run[] {
  const letters = lettersOf(name);
  const runs: Run[] = [];
  let run: Run | undefined;
  for (const letter of text) {
    const found = letters.get(letter.codePointAt(0) ?? 0);
    if (found === undefined) continue;
    if (run?.part !== found.part) {
      run = { part: found.part, codes: '' };
      runs.push(run);
    }
    run.codes += found.glyph.toString(16).toUpperCase().padStart(4, '0');
  }
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

function widthOf(text: string, name: FaceName): number {
  const letters = lettersOf(name);
  let width = 0;
  for (const letter of text) width += letters.get(letter.codePointAt(0) ?? 0)?.width ?? 0;
  return width;
}

function inkOf(text: string, name: FaceName, size: number): Ink {
  const known = lettersOf(name);
  const letters = [...text].flatMap((letter): readonly Letter[] => {
    const found = known.get(letter.codePointAt(0) ?? 0);
    return found === undefined ? [] : [found];
  });
  return {
    above: Math.max(0, ...letters.map((one) => one.above)) * size,
    below: Math.max(0, ...letters.map((one) => one.below)) * size,
  };
}

/** The letters of a text that a face does not have, each once. */
export function missingLetters(text: string, name: FaceName): readonly string[] {
  const known = lettersOf(name);
  return [...new Set([...text].filter((letter) => !known.has(letter.codePointAt(0) ?? 0)))];
}

/** The text as it is drawn: composed, so that a letter and its accent are one glyph. */
export function drawable(text: string, face: FaceName | Face): string {
  const written = composed(text);
  const missing = missingLetters(written, typeof face === 'string' ? face : face.name);
  if (missing.length > 0) throw new MissingLetterError(missing);
  return written;
}

export function composed(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[\u00a0\u202f\t]/gu, ' ')
    .replaceAll('\u2011', '-');
}
