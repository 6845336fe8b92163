import {
  freeNumber,
  newNumber,
  type PutObject,
  putAlike,
  putObject,
  putRecurring,
} from '../writing/new-file.ts';
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
  const numberMore = (form: CompiledForm, put: PutObject) => {
    const more = left.get(form) ?? 1;
    const copies = numberedTogether(paper, form.flat.pieces, togetherOf(more), put);
    left.set(form, more - copies.length);
    ready.set(form, [...copies]);
  };
  // Before anything of one person's: these numbers are the same in every file with such forms.
  for (const form of left.keys()) numberMore(form, putRecurring);
  return (form) => {
    if (ready.get(form)?.length === 0) numberMore(form, putObject);
    return ready.get(form)?.shift() ?? [];
  };
}

/** How many copies are numbered together. A tag that is written for fewer than ten saves nothing. */
function togetherOf(copies: number): Together {
  if (copies >= 100) return 100;
  return copies >= 10 ? 10 : 1;
}

type Together = 1 | 10 | 100;

/** The numbers of some copies: a piece of the second has one more than that of the first. */
function numberedTogether(
  paper: PaperFile,
  pieces: FlatPieces,
  count: Together,
  put: PutObject,
): readonly number[][] {
  const { objects } = pieces;
  const fresh: number[] = [];
  const shared = objects.map((piece, at) =>
    piece.own ? undefined : sharedNumber(paper, piece, () => fresh.push(at)),
  );
  const own = ownNumbers(paper, pieces, count);
  const numbers = shared.map((number, at) => number ?? own[at] ?? 0);
  const above = { pages: paper.pagesNode, tags: 0, fields: 0 };
  const first: Copy = { pieces, numbers, firstKey: 0, above };
  for (const at of fresh) putPiece(paper, first, at, put);
  for (const at of ownPieces(pieces).alike) {
    if (count === 1) putPiece(paper, first, at, put);
    else putAlike(paper.file, alikeAt(first, at, count));
  }
  return Array.from({ length: count }, (_, copy) =>
    numbers.map((number, at) => (shared[at] === undefined ? number + copy : number)),
  );
}

/** The numbers of the first of some copies, each ending in as many zeros as tell these apart. */
function ownNumbers(
  { file }: PaperFile,
  { objects, pages }: FlatPieces,
  count: Together,
): readonly number[] {
  while (freeNumber(file) % count !== 0) newNumber(file);
  const faces = new Set(pages.map(({ fonts }) => fonts));
  return objects.map(({ own }, at) => {
    // The faces of a page get the number of a dictionary that pages share.
    if (!own || faces.has(at)) return 0;
    const number = freeNumber(file);
    for (let more = 0; more < count; more += 1) newNumber(file);
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

/** The pieces of a form that each copy has of its own, but for what filling writes. */
interface OwnPieces {
  /** Those that differ from copy to copy by the numbers of its own pieces alone. */
  readonly alike: readonly number[];
  /** Those that also name a key, the faces of a page, or what is above the tags. */
  readonly apart: readonly number[];
}

const known = new WeakMap<FlatPieces, OwnPieces>();

export function ownPieces(pieces: FlatPieces): OwnPieces {
  const found = known.get(pieces) ?? newOwnPieces(pieces);
  known.set(pieces, found);
  return found;
}

function newOwnPieces({ objects, pages }: FlatPieces): OwnPieces {
  const faces = new Set(pages.map(({ fonts }) => fonts));
  const written = new Set(pages.flatMap(({ content, fonts }) => [content, fonts]));
  const [alike, apart]: [number[], number[]] = [[], []];
  for (const [at, { own, stream, text }] of objects.entries()) {
    if (!own || written.has(at)) continue;
    const differs = text.between.some((one) =>
      'piece' in one ? faces.has(one.piece) : !('above' in one) || one.above !== 'pages',
    );
    if (stream === undefined && !differs) alike.push(at);
    else apart.push(at);
  }
  return { alike, apart };
}
