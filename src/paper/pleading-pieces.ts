import type { Piece } from '../pdf/fit.ts';
import { placePiece } from '../pdf/pleading/places.ts';
import type { PleadingWriter } from '../pdf/pleading/writer.ts';
import type { Line } from './block.ts';
import { tied } from './tied-words.ts';

/** The pieces of a line of a pleading; words that belong together are not split. */
export function pleadingPieces({ faces }: PleadingWriter, line: Line): readonly Piece[] {
  return line.map((run) => {
    if (run.style === 'place') {
      return placePiece({ ...run, text: tied(run.text) }, faces.plain);
    }
    const bold = run.style === 'bold' || run.style === 'file';
    return { text: tied(run.text), face: bold ? faces.bold : faces.plain };
  });
}
