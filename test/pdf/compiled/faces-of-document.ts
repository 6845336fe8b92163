import type { PDFDocument, PDFRef } from 'pdf-lib';
import type { MadePart } from '../../../src/made/faces.ts';
import { isDrawnInWinAnsi } from '../../../src/pdf/face-measures.ts';
import { type FaceName, lettersOf } from '../../../src/pdf/letters.ts';
import { drawable, type Face } from '../../../src/pdf/measured.ts';
import { embeddedPart } from './embedded-part.ts';

export interface Shown {
  readonly operators: string;
  /** Each part that the operators name, by the name that they have for it. */
  readonly fonts: readonly (readonly [name: string, font: PDFRef])[];
}

const embedded = new WeakMap<PDFDocument, Map<string, PDFRef>>();

/** The text as the operators that show it in a document, with each part of its face that it needs. */
export function shownIn(document: PDFDocument, face: Face, text: string, size: number): Shown {
  const known = embedded.get(document) ?? new Map<string, PDFRef>();
  embedded.set(document, known);
  const fonts = new Map<string, PDFRef>();
  const operators = runsOf(drawable(text, face), face.name).map(({ part, codes }) => {
    const key = `${face.name}-${part.name}`;
    const font = known.get(key) ?? embeddedPart(document.context, face.name, part);
    known.set(key, font);
    fonts.set(key, font);
    return `/${key} ${size} Tf <${codes}> Tj`;
  });
  return { operators: operators.join('\n'), fonts: [...fonts] };
}

/** Letters that follow each other in one part of a face, as their codes. */
interface Run {
  part: MadePart;
  codes: string;
}

function runsOf(text: string, name: FaceName): readonly Run[] {
  const { part: partsByLetter, code: codesByLetter, parts } = lettersOf(name);
  const runs: Run[] = [];
  for (const letter of text) {
    const at = letter.charCodeAt(0);
    const part = parts[(partsByLetter[at] ?? 0) - 1];
    if (part === undefined) continue;
    const digits = isDrawnInWinAnsi(part) ? 2 : 4;
    const code = (codesByLetter[at] ?? 0).toString(16).padStart(digits, '0');
    const run = runs.at(-1);
    if (run === undefined || !togetherIn(run.part, part)) runs.push({ part, codes: code });
    else {
      run.codes += code;
      if (part.name === 'western') run.part = part;
    }
  }
  return runs;
}

/** A line with an accent is drawn from the whole of WinAnsi, plain letters and all. */
function togetherIn(one: MadePart, other: MadePart): boolean {
  return one === other || (isDrawnInWinAnsi(one) && isDrawnInWinAnsi(other));
}
