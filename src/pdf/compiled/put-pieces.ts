import { faceNames } from '../letters.ts';
import { newNumber, type PutObject, putObject, putStreamOf } from '../writing/new-file.ts';
import { addKey, type PaperFile } from '../writing/paper-file.ts';
import type { Between, FormPieces, Piece, PieceText } from './form-pieces.ts';

/** Where a copy of a form is in a file: the numbers of its pieces, and its first key. */
export interface Copy {
  readonly pieces: FormPieces;
  readonly numbers: readonly number[];
  readonly firstKey: number;
  readonly above: Readonly<Record<'pages' | 'tags' | 'fields', number>>;
}

/**
 * Takes over the keys and the faces of a form whose pieces have their numbers. Its tags come under
 * an element of the file, its fields under a field.
 */
export function newCopy(
  paper: PaperFile,
  pieces: FormPieces,
  numbers: readonly number[],
  above: { readonly tags: number; readonly fields: number },
): Copy {
  const copy: Copy = {
    pieces,
    numbers,
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

/** The number that a shared piece has in the file, or a new one if no copy has put it there yet. */
export function sharedNumber({ file, shared }: PaperFile, piece: Piece, isNew: () => void): number {
  const key = piece.same ?? piece;
  const known = shared.get(key);
  if (known !== undefined) return known;
  const number = newNumber(file);
  shared.set(key, number);
  isNew();
  return number;
}

export function putPiece(
  { file }: PaperFile,
  copy: Copy,
  at: number,
  put: PutObject = putObject,
): void {
  const piece = copy.pieces.objects[at];
  if (piece === undefined) throw new Error('a piece that the form does not have');
  const number = copy.numbers[at] ?? 0;
  const words = sourceOf(copy, piece.text);
  if (piece.stream === undefined) put(file, number, words);
  else putStreamOf(file, number, words, piece.stream);
}

export function sourceOf(copy: Copy, { words, between }: PieceText): string {
  let source = words[0] ?? '';
  for (const [at, one] of between.entries()) {
    source += numberFor(copy, one);
    source += words[at + 1] ?? '';
  }
  return source;
}

export function numberFor({ numbers, firstKey, above }: Copy, one: Between): number {
  if ('piece' in one) return numbers[one.piece] ?? 0;
  return 'key' in one ? firstKey + one.key : above[one.above];
}
