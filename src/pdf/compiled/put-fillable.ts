import type { FilledForm } from '../print.ts';
import { fontEntriesIn } from '../writing/fonts-of-file.ts';
import { newNumber, putObject, putStreamOf } from '../writing/new-file.ts';
import type { PaperFile } from '../writing/paper-file.ts';
import { type FieldsWritten, fillFields } from './fill-fields.ts';
import { newCopy, putPiece, sharedNumber, sourceOf } from './put-pieces.ts';

/** What a form becomes part of: an element of the file's tags, and a field. */
interface Above {
  readonly tags: number;
  readonly fields: number;
}

/** A form in a file: its topmost elements, its topmost fields, and its fonts for typing. */
interface PutForm {
  readonly tops: readonly number[];
  readonly fields: readonly number[];
  readonly typing: readonly (readonly [name: string, font: number])[];
}

/** Puts a filled form into a file, still to be filled in. */
export function putFillable(paper: PaperFile, filled: FilledForm, above: Above): PutForm {
  const { file, fonts } = paper;
  const { pieces } = filled.form.fillable;
  const fresh: number[] = [];
  const numbers = pieces.objects.map((piece, at) => {
    if (!piece.own) return sharedNumber(paper, piece, () => fresh.push(at));
    fresh.push(at);
    return newNumber(file);
  });
  const copy = newCopy(paper, pieces, numbers, above);
  const numberOf = (piece: number) => numbers[piece] ?? 0;
  const kept = new Map(pieces.kept.map((one) => [one.number, one]));
  const written = new Set<number>();
  const to: FieldsWritten = {
    again: ({ number }, entries) => {
      const found = kept.get(number);
      if (found === undefined) throw new Error(`${number} is not a field of the form`);
      written.add(found.piece);
      putObject(file, numberOf(found.piece), `${sourceOf(copy, found.head)}${entries}>>`);
    },
    stream: (entries, { bytes, length }) => {
      const number = newNumber(file);
      putStreamOf(file, number, entries, bytes.subarray(0, length));
      return number;
    },
    fonts: (used) => fontEntriesIn(file, fonts, used),
  };
  fillFields(to, filled.form, filled.values);
  for (const at of fresh) if (!written.has(at)) putPiece(paper, copy, at);
  paper.pages.push(...pieces.pages.map(({ page }) => numberOf(page)));
  return {
    tops: pieces.tops.map(numberOf),
    fields: pieces.fields.map(numberOf),
    typing: Object.entries(pieces.typing).map(([name, piece]) => [name, numberOf(piece)]),
  };
}
