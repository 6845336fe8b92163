import { faceNames } from '../letters.ts';
import { newNumber, putObject, putStreamOf } from '../writing/new-file.ts';
import { addKey, type PaperFile } from '../writing/paper-file.ts';
import type { FormPieces, Piece, PieceText } from './form-pieces.ts';

/** Where a copy of a form is in a file: the numbers of its pieces, and its first key. */
export interface Copy {
  readonly pieces: FormPieces;
  readonly numbers: readonly number[];
  /** The pieces that no earlier copy has put into the file. */
  readonly fresh: ReadonlySet<number>;
  readonly firstKey: number;
  readonly above: Readonly<Record<'pages' | 'tags' | 'fields', number>>;
}

/**
 * Gives each piece its number in a file, and takes over the keys and the faces of the form. Its tags
 * come under an element of the file, its fields under a field.
 */
export function newCopy(
  paper: PaperFile,
  pieces: FormPieces,
  above: { readonly tags: number; readonly fields: number },
): Copy {
  const fresh = new Set<number>();
  const numbers = pieces.objects.map((piece, at) => numberIn(paper, piece, () => fresh.add(at)));
  const copy: Copy = {
    pieces,
    numbers,
    fresh,
    firstKey: paper.parents.length,
    above: { ...above, pages: paper.pagesNode },
  };
  for (const key of pieces.keys) addKey(paper, sourceOf(copy, key));
  for (const name of faceNames) {
    const own = pieces.carried[name];
    if (own === undefined || paper.fonts.carried.get(name)?.part === 'whole') continue;
    paper.fonts.carried.set(name, { part: own.part, font: numbers[own.font] ?? 0 });
  }
  return copy;
}

/** The number of a piece; for a shared piece, the one it already has in the file. */
function numberIn({ file, shared }: PaperFile, piece: Piece, isNew: () => void): number {
  const key = piece.own ? undefined : (piece.same ?? piece);
  const known = key === undefined ? undefined : shared.get(key);
  if (known !== undefined) return known;
  const number = newNumber(file);
  if (key !== undefined) shared.set(key, number);
  isNew();
  return number;
}

/** Puts the pieces that are new into the file, but for those that the filling itself writes. */
export function putPieces(
  { file }: PaperFile,
  copy: Copy,
  written: { readonly has: (at: number) => boolean },
): void {
  for (const at of copy.fresh) {
    const piece = copy.pieces.objects[at];
    const number = copy.numbers[at] ?? 0;
    if (piece === undefined || written.has(at)) continue;
    const words = sourceOf(copy, piece.text);
    if (piece.stream === undefined) putObject(file, number, words);
    else putStreamOf(file, number, words, piece.stream);
  }
}

export function sourceOf(copy: Copy, { words, between }: PieceText): string {
  let source = words[0] ?? '';
  for (const [at, one] of between.entries()) {
    if ('piece' in one) source += copy.numbers[one.piece];
    else if ('key' in one) source += copy.firstKey + one.key;
    else source += copy.above[one.above];
    source += words[at + 1] ?? '';
  }
  return source;
}
