import { freeNumber, newNumber, putAlike } from '../writing/new-file.ts';
import type { ObjectsAlike } from '../writing/objects-in-row.ts';
import type { PaperFile } from '../writing/paper-file.ts';
import type { CompiledForm } from './compiled-form.ts';
import type { FlatPieces, PieceText } from './form-pieces.ts';
import { type Copy, numberFor, putPiece, sharedNumber } from './put-pieces.ts';

/**
 * Gives each copy of a form its numbers, and puts what copies differ in by their numbers alone into
 * the file: nearly all of their tags. A hundred copies at a time, or ten, have the same numbers but
 * for the last digits. Each tag is written once for all of them and stands side by side in the file,
 * where a tag takes few bytes more than what its digits do.
 */
export function copiesOf(
  paper: PaperFile,
  forms: readonly CompiledForm[],
): (form: CompiledForm) => number[] {
  const left = new Map<CompiledForm, number>();
  for (const form of forms) left.set(form, (left.get(form) ?? 0) + 1);
  const ready = new Map<CompiledForm, number[][]>();
  return (form) => {
    const found = ready.get(form) ?? [];
    const [copy] = found.splice(0, 1);
    if (copy !== undefined) return copy;
    const more = left.get(form) ?? 1;
    const apart = more === 1 ? 1 : more < 100 ? 10 : 100;
    const [first = [], ...others] = numberedTogether(
      paper,
      form.flat.pieces,
      apart,
      Math.min(apart, more),
    );
    left.set(form, more - 1 - others.length);
    ready.set(form, others);
    return first;
  };
}

/** Copies in which each piece has the number of the first copy, and as much more as copies come before. */
function numberedTogether(
  paper: PaperFile,
  pieces: FlatPieces,
  apart: 1 | 10 | 100,
  count: number,
): readonly number[][] {
  const { objects } = pieces;
  const fresh: number[] = [];
  const shared = objects.map((piece, at) =>
    piece.own ? undefined : sharedNumber(paper, piece, () => fresh.push(at)),
  );
  const own = ownNumbers(paper, pieces, apart);
  const copies = Array.from({ length: count }, (_, copy) =>
    shared.map((number, at) => number ?? (own[at] ?? 0) + copy),
  );
  const above = { pages: paper.pagesNode, tags: 0, fields: 0 };
  const written = copies.map((numbers): Copy => ({ pieces, numbers, firstKey: 0, above }));
  const [first] = written;
  if (first === undefined) return [];
  for (const at of fresh) putPiece(paper, first, at);
  for (const at of piecesAlike(pieces)) {
    if (count === apart && count > 1) putAlike(paper.file, alikeAt(first, at, count));
    else for (const copy of written) putPiece(paper, copy, at);
  }
  return copies;
}

/** The numbers of the first of some copies, each ending in as many zeros as their digits take. */
function ownNumbers(
  { file }: PaperFile,
  { objects, pages }: FlatPieces,
  apart: number,
): readonly number[] {
  while (freeNumber(file) % apart !== 0) newNumber(file);
  const faces = new Set(pages.map(({ fonts }) => fonts));
  return objects.map(({ own }, at) => {
    if (!own || faces.has(at)) return 0;
    const number = freeNumber(file);
    for (let more = 0; more < apart; more += 1) newNumber(file);
    return number;
  });
}

function alikeAt(first: Copy, at: number, count: number): ObjectsAlike {
  const { words, between } = first.pieces.objects[at]?.text ?? noText;
  let source = words[0] ?? '';
  const digits: number[] = [];
  for (const [index, one] of between.entries()) {
    source += numberFor(first, one);
    if ('piece' in one && first.pieces.objects[one.piece]?.own === true) {
      digits.push(source.length - 1);
    }
    source += words[index + 1] ?? '';
  }
  return { number: first.numbers[at] ?? 0, count, words: source, digits };
}

const noText: PieceText = { words: ['null'], between: [] };

const known = new WeakMap<FlatPieces, ReadonlySet<number>>();

/** The pieces that are in every copy the same, but for the numbers of its own pieces. */
export function piecesAlike(pieces: FlatPieces): ReadonlySet<number> {
  const found = known.get(pieces) ?? newPiecesAlike(pieces);
  known.set(pieces, found);
  return found;
}

function newPiecesAlike({ objects, pages }: FlatPieces): ReadonlySet<number> {
  const faces = new Set(pages.map(({ fonts }) => fonts));
  const written = new Set(pages.flatMap(({ content, fonts }) => [content, fonts]));
  const alike = new Set<number>();
  for (const [at, { own, stream, text }] of objects.entries()) {
    const differs = text.between.some((one) =>
      'piece' in one ? faces.has(one.piece) : !('above' in one) || one.above !== 'pages',
    );
    if (own && stream === undefined && !written.has(at) && !differs) alike.add(at);
  }
  return alike;
}
