import type { Piece } from '../pdf/fit.ts';
import type { Face } from '../pdf/measured.ts';
import type { Sheet } from '../pdf/sheet.ts';
import { type Line, type Run, wordsOf } from './block.ts';
import { tied } from './tied-words.ts';

/** A strip of paper that is never cut: a line, a table's row. Pages are made of strips. */
export interface Strip {
  readonly height: number;
  readonly before: number;
  /** A line of text: it can be somewhat closer to the next. */
  readonly isText?: true;
  /** True if the next strip must be on the same page. */
  readonly keep: boolean;
  /** True if the next strip had better be there too, unless that costs a page. */
  readonly together?: true;
  readonly draw: (sheet: Sheet, top: number) => void;
  /** A table's header, drawn again (not read aloud) if the strip is the first on its page. */
  readonly again?: { readonly height: number; readonly draw: (sheet: Sheet, top: number) => void };
  readonly newPage?: true;
  /** The first line of a section's heading: a page may begin here. */
  readonly section?: true;
}

export interface LetterFaces {
  readonly plain: Face;
  readonly bold: Face;
  readonly italic: Face;
  readonly head: Face;
}

export interface Column {
  readonly left: number;
  readonly width: number;
}

/** The pieces of a line in their fonts; words that belong together are not split. */
export function piecesOf(line: Line, faces: LetterFaces): readonly Piece[] {
  return line.map((run) => ({ text: tied(wordsOf(run)), face: faces[faceOf[run.style]] }));
}

const faceOf = {
  plain: 'plain',
  bold: 'bold',
  italic: 'italic',
  file: 'bold',
  place: 'plain',
} as const satisfies Readonly<Record<Run['style'], keyof LetterFaces>>;
