import { composed } from './composed.ts';
import { type FaceName, type LetterTable, lettersOf, ofWinAnsi } from './letters.ts';
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

/** The bit of letters that no part has. */
const missing = 1;

export function measuredLine(text: string, face: Face): MeasuredLine {
  const { part, width, top, bottom, unitsPerEm } = face.letters;
  let units = 0;
  let above = 0;
  let below = 0;
  let parts = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const own = part[code] ?? 0;
    parts |= 1 << own;
    units += width[code] ?? 0;
    const up = top[code] ?? 0;
    const down = bottom[code] ?? 0;
    if (up > above) above = up;
    if (down > below) below = down;
  }
  // Letters of WinAnsi are as they are drawn: most texts have no others, and are gone through once.
  if (!ofWinAnsi(parts)) {
    const written = composed(text).replaceAll('\n', ' ');
    if (written !== text) return measuredLine(written, face);
    if ((parts & missing) !== 0) throw new MissingLetterError(missingLetters(text, face.name));
  }
  return {
    text,
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
