import type { FilledForm } from '../print.ts';
import { deflated } from '../writing/deflated.ts';
import { fontEntriesIn } from '../writing/fonts-of-file.ts';
import { addObject, putStreamOf } from '../writing/new-file.ts';
import { newOutput } from '../writing/output.ts';
import type { PaperFile } from '../writing/paper-file.ts';
import { ownPieces } from './copies.ts';
import { type FilledPage, filledPages } from './filled-pages.ts';
import type { PieceText } from './form-pieces.ts';
import { type Copy, newCopy, putPiece, sourceOf } from './put-pieces.ts';

/**
 * Puts a copy of a filled form into a file, flat, its tags under an element of that; its topmost
 * elements. What copies have alike was put there when they were given their numbers.
 */
export function putFilled(
  paper: PaperFile,
  filled: FilledForm,
  numbers: number[],
  tags: number,
): readonly number[] {
  const { pieces } = filled.form.flat;
  const { pages, tops } = pieces;
  const copy = newCopy(paper, pieces, numbers, { tags, fields: 0 });
  putContents(paper, copy, filled, numbers);
  for (const at of ownPieces(pieces).apart) putPiece(paper, copy, at);
  paper.pages.push(...pages.map(({ page }) => numbers[page] ?? 0));
  return tops.map((top) => numbers[top] ?? 0);
}

/** What is filled in on each page, and the faces that it needs beside those of the form. */
function putContents(
  paper: PaperFile,
  copy: Copy,
  { form, values }: FilledForm,
  numbers: number[],
): void {
  const { file, fonts } = paper;
  const { pages, objects } = form.flat.pieces;
  const filled = filledPages(form, values);
  for (const [index, { content, fonts: faces }] of pages.entries()) {
    const { shown, used } = filled[index] ?? nothing;
    const stream = deflated(shown.bytes.subarray(0, shown.length));
    putStreamOf(file, numbers[content] ?? 0, '/Filter/FlateDecode', stream);
    const own = sourceOf(copy, objects[faces]?.text ?? noText).replace(/>>$/u, '');
    numbers[faces] = facesNumber(paper, `${own}${fontEntriesIn(file, fonts, used)}>>`);
  }
}

/** Pages that are drawn in the same faces share the dictionary of them. */
function facesNumber({ file, shared }: PaperFile, words: string): number {
  const found = shared.get(words) ?? addObject(file, words);
  shared.set(words, found);
  return found;
}

const nothing: FilledPage = { shown: newOutput(1), used: new Set() };
const noText: PieceText = { words: ['<<>>'], between: [] };
