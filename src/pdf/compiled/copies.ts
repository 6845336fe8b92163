import { freeNumber, newNumber, putAlike } from '../writing/new-file.ts';
import type { PaperFile } from '../writing/paper-file.ts';
import type { CompiledForm } from './compiled-form.ts';
import type { FlatPieces, PieceText } from './form-pieces.ts';
import { type Copy, numberFor, putPiece, sharedNumber } from './put-pieces.ts';

/** How many copies of a form are numbered together: as many as one digit tells apart. */
const together = 10;

/**
 * Gives each copy of a form its numbers, and puts what copies differ in by their numbers alone into
 * the file: nearly all of their tags. Ten copies at a time have the same numbers but for the last
 * digit, so that a tag of theirs is written once, and ten of it stand side by side, which pack to a
 * third of what they take in turn.
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
    if (found.length === 0) {
      const count = Math.min(together, left.get(form) ?? 1);
      left.set(form, (left.get(form) ?? 1) - count);
      found.push(...numberedTogether(paper, form.flat.pieces, count));
      ready.set(form, found);
    }
    return found.shift() ?? [];
  };
}

const noText: PieceText = { words: ['null'], between: [] };

function numberedTogether(
  paper: PaperFile,
  pieces: FlatPieces,
  count: number,
): readonly number[][] {
  const { file } = paper;
  const { objects } = pieces;
  const fresh: number[] = [];
  const numbers = objects.map((piece, at) =>
    piece.own ? 0 : sharedNumber(paper, piece, () => fresh.push(at)),
  );
  const each = count === 1 ? 1 : together;
  while (freeNumber(file) % each !== 0) newNumber(file);
  const faces = new Set(pieces.pages.map(({ fonts }) => fonts));
  for (const [at, { own }] of objects.entries()) {
    if (!own || faces.has(at)) continue;
    numbers[at] = freeNumber(file);
    for (let more = 0; more < each; more += 1) newNumber(file);
  }
  const above = { pages: paper.pagesNode, tags: 0, fields: 0 };
  const first = { pieces, numbers, firstKey: 0, above };
  for (const at of fresh) putPiece(paper, first, at);
  for (const at of piecesAlike(pieces)) {
    const text = objects[at]?.text ?? noText;
    putAlike(file, { number: numbers[at] ?? 0, count, ...wordsOf(first, text) });
  }
  return Array.from({ length: count }, (_, copy) =>
    numbers.map((number, at) => number + (objects[at]?.own === true ? copy : 0)),
  );
}

/** What a piece is in the first copy, and where it has the last digit of a number of that copy. */
function wordsOf(first: Copy, { words, between }: PieceText) {
  let source = words[0] ?? '';
  const digits: number[] = [];
  for (const [at, one] of between.entries()) {
    source += numberFor(first, one);
    if ('piece' in one && first.pieces.objects[one.piece]?.own === true) {
      digits.push(source.length - 1);
    }
    source += words[at + 1] ?? '';
  }
  return { words: source, digits };
}

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
