import type { FilledForm } from '../print.ts';
import { deflated } from '../writing/deflated.ts';
import { fontEntriesIn } from '../writing/fonts-of-file.ts';
import { putObject, putStreamOf } from '../writing/new-file.ts';
import { newOutput } from '../writing/output.ts';
import type { PaperFile } from '../writing/paper-file.ts';
import { type FilledPage, filledPages } from './filled-pages.ts';
import type { PieceText } from './form-pieces.ts';
import { type Copy, newCopy, putPieces, sourceOf } from './put-pieces.ts';

/**
 * Puts a filled form into a file, flat, its tags under an element of that; its topmost elements.
 */
export function putFilled(paper: PaperFile, filled: FilledForm, tags: number): readonly number[] {
  const { pieces } = filled.form.flat;
  const copy = newCopy(paper, pieces, { tags, fields: 0 });
  putPieces(paper, copy, new Set(pieces.pages.flatMap(({ content, fonts }) => [content, fonts])));
  putContents(paper, copy, filled);
  return pieces.tops.map((top) => copy.numbers[top] ?? 0);
}

/** What is filled in on each page, and the faces that it needs beside those of the form. */
function putContents(paper: PaperFile, copy: Copy, { form, values }: FilledForm): void {
  const { file, fonts } = paper;
  const { numbers } = copy;
  const { pages, objects } = form.flat.pieces;
  const filled = filledPages(form, values);
  for (const [index, { page, content, fonts: faces }] of pages.entries()) {
    const { shown, used } = filled[index] ?? nothing;
    const stream = deflated(shown.bytes.subarray(0, shown.length));
    putStreamOf(file, numbers[content] ?? 0, '/Filter/FlateDecode', stream);
    const own = sourceOf(copy, objects[faces]?.text ?? noText).replace(/>>$/u, '');
    putObject(file, numbers[faces] ?? 0, `${own}${fontEntriesIn(file, fonts, used)}>>`);
    paper.pages.push(numbers[page] ?? 0);
  }
}

const nothing: FilledPage = { shown: newOutput(1), used: new Set() };
const noText: PieceText = { words: ['<<>>'], between: [] };
