import type { FormValues } from '../../forms/filling.ts';
import { faceNames } from '../letters.ts';
import { deflated } from '../writing/deflated.ts';
import { fontEntriesIn } from '../writing/fonts-of-file.ts';
import { newNumber, putObject, putStreamOf } from '../writing/new-file.ts';
import { newOutput } from '../writing/output.ts';
import { addKey, type PaperFile } from '../writing/paper-file.ts';
import type { CompiledForm } from './compiled-form.ts';
import { type FilledPage, filledPages } from './filled-pages.ts';
import type { FlatPieces, Piece, PieceText } from './flat-pieces.ts';

/** Where a copy of a form is in a file: the numbers of its pieces, and its first key. */
interface Copy {
  readonly pieces: FlatPieces;
  readonly numbers: readonly number[];
  readonly firstKey: number;
  readonly pagesNode: number;
  readonly above: number;
}

/**
 * Puts a filled form into a file, flat, its tags under an element of that; its topmost elements.
 */
export function putFilled(
  paper: PaperFile,
  { form, values }: { readonly form: CompiledForm; readonly values: FormValues },
  above: number,
): readonly number[] {
  const { file } = paper;
  const { pieces } = form.flat;
  const fresh = new Set<number>();
  const numbers = pieces.objects.map((piece, at) => numberIn(paper, piece, () => fresh.add(at)));
  const copy: Copy = {
    pieces,
    numbers,
    firstKey: paper.parents.length,
    pagesNode: paper.pagesNode,
    above,
  };
  for (const key of pieces.keys) addKey(paper, sourceOf(copy, key));
  const written = new Set(pieces.pages.flatMap(({ content, fonts }) => [content, fonts]));
  for (const at of fresh) {
    const piece = pieces.objects[at];
    const number = numbers[at] ?? 0;
    if (piece === undefined || written.has(at)) continue;
    const words = sourceOf(copy, piece.text);
    if (piece.stream === undefined) putObject(file, number, words);
    else putStreamOf(file, number, words, piece.stream);
  }
  for (const name of faceNames) {
    const own = pieces.carried[name];
    if (own === undefined || paper.fonts.carried.get(name)?.part === 'whole') continue;
    paper.fonts.carried.set(name, { part: own.part, font: numbers[own.font] ?? 0 });
  }
  putContents(paper, copy, form, values);
  return pieces.tops.map((top) => numbers[top] ?? 0);
}

/** The number of a piece: of one that the file has already where copies share it. */
function numberIn({ file, shared }: PaperFile, piece: Piece, isNew: () => void): number {
  const key = piece.own ? undefined : (piece.same ?? piece);
  const known = key === undefined ? undefined : shared.get(key);
  if (known !== undefined) return known;
  const number = newNumber(file);
  if (key !== undefined) shared.set(key, number);
  isNew();
  return number;
}

function sourceOf(copy: Copy, { words, between }: PieceText): string {
  let source = words[0] ?? '';
  for (const [at, one] of between.entries()) {
    if ('piece' in one) source += copy.numbers[one.piece];
    else if ('key' in one) source += copy.firstKey + one.key;
    else source += one.above === 'pages' ? copy.pagesNode : copy.above;
    source += words[at + 1] ?? '';
  }
  return source;
}

/** What is filled in on each page, and the faces that it needs beside those of the form. */
function putContents(paper: PaperFile, copy: Copy, form: CompiledForm, values: FormValues): void {
  const { file, fonts } = paper;
  const { pieces, numbers } = copy;
  const filled = filledPages(form, values);
  for (const [index, { page, content, fonts: faces }] of pieces.pages.entries()) {
    const { shown, used } = filled[index] ?? nothing;
    const stream = deflated(shown.bytes.subarray(0, shown.length));
    putStreamOf(file, numbers[content] ?? 0, '/Filter/FlateDecode', stream);
    const own = sourceOf(copy, pieces.objects[faces]?.text ?? noText).replace(/>>$/u, '');
    putObject(file, numbers[faces] ?? 0, `${own}${fontEntriesIn(file, fonts, used)}>>`);
    paper.pages.push(numbers[page] ?? 0);
  }
}

const nothing: FilledPage = { shown: newOutput(1), used: new Set() };
const noText: PieceText = { words: ['<<>>'], between: [] };
