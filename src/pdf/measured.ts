import { composed } from './composed.ts';
import { type FaceName, type LetterTable, lettersOf } from './letters.ts';
import { MissingLetterError } from './missing-letter.ts';

export interface Ink {
  readonly above: number;
  readonly below: number;
}

/** A face: text is measured in it alike, whatever it is drawn into. */
export interface Face {
  readonly name: FaceName;
  readonly letters: LetterTable;
  readonly widthOf: (text: string, size: number) => number;
  /** How far the ink of a text reaches above and below its line: Ế stands higher than E. */
  readonly inkOf: (text: string, size: number) => Ink;
}

const known = new Map<FaceName, Face>();

export function faceNamed(name: FaceName): Face {
  const found = known.get(name);
  if (found !== undefined) return found;
  const table = lettersOf(name);
  const made: Face = {
    name,
    letters: table,
    widthOf: (text, size) => (unitsOf(composed(text), table) / table.unitsPerEm) * size,
    inkOf: (text, size) => inkOf(text, table, size),
  };
  known.set(name, made);
  return made;
}

function unitsOf(text: string, { width }: LetterTable): number {
  let units = 0;
  for (let at = 0; at < text.length; at += 1) units += width[text.charCodeAt(at)] ?? 0;
  return units;
}

function inkOf(text: string, { top, bottom, unitsPerEm }: LetterTable, size: number): Ink {
  let [above, below] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    above = Math.max(above, top[code] ?? 0);
    below = Math.max(below, bottom[code] ?? 0);
  }
  return { above: (above / unitsPerEm) * size, below: (below / unitsPerEm) * size };
}

/** A line of text that is drawn, with its measures at one point, taken in one go. */
export interface MeasuredLine extends Ink {
  readonly text: string;
  readonly width: number;
  /** The parts of the face that its letters are in, a bit for each. */
  readonly parts: number;
}

export function measuredLine(text: string, { name, letters }: Face): MeasuredLine {
  const written = composed(text);
  const { part, width, top, bottom, unitsPerEm } = letters;
  let [units, above, below, parts] = [0, 0, 0, 0];
  for (let at = 0; at < written.length; at += 1) {
    const code = written.charCodeAt(at);
    const own = part[code] ?? 0;
    if (own === 0) throw new MissingLetterError(missingLetters(written, name));
    parts |= 1 << own;
    units += width[code] ?? 0;
    const up = top[code] ?? 0;
    const down = bottom[code] ?? 0;
    if (up > above) above = up;
    if (down > below) below = down;
  }
  return {
    text: written,
    width: units / unitsPerEm,
    above: above / unitsPerEm,
    below: below / unitsPerEm,
    parts,
  };
}

/** The text as it is drawn: composed, so that a letter and its accent are one glyph. */
export function drawable(text: string, { name, letters }: Face): string {
  const written = composed(text);
  const { part } = letters;
  for (let at = 0; at < written.length; at += 1) {
    if (part[written.charCodeAt(at)] === 0)
      throw new MissingLetterError(missingLetters(written, name));
  }
  return written;
}

/** The letters of a text that a face does not have, each once. */
function missingLetters(text: string, name: FaceName): readonly string[] {
  const { part } = lettersOf(name);
  const isMissing = (letter: string) => letter.length > 1 || part[letter.charCodeAt(0)] === 0;
  return [...new Set([...text].filter(isMissing))];
}
