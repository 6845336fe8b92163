import { putFillable } from './compiled/put-fillable.ts';
import type { FilledForm } from './print.ts';
import { textSource } from './writing/file-text.ts';
import { newNumber, putObject } from './writing/new-file.ts';
import { closePaperFile, openPaperFile, type PaperFile, refTo } from './writing/paper-file.ts';

/** The language of the courts' forms and of what is filed (CCP 185(a)). */
const language = 'en-US';

/**
 * Filled-in forms joined into one form that can still be edited. Pages of the same form keep
 * separate fields, because each part's fields are under a name of their own.
 */
export function joinedForms(forms: readonly FilledForm[], title: string): Uint8Array {
  const paper = openPaperFile();
  const { file, tree } = paper;
  const document = newNumber(file);
  const parts = forms.map((form, index) => putPart(paper, form, title, document, index + 1));
  putObject(file, document, `<</S/Document/P ${tree} 0 R/K[${parts.map(refTo).join(' ')}]>>`);
  return closePaperFile(paper, document, { title, language });
}

/** A form under a part of the tags, and under a field without a value. */
function putPart(
  paper: PaperFile,
  form: FilledForm,
  title: string,
  document: number,
  number: number,
): number {
  const { file } = paper;
  const part = newNumber(file);
  const field = newNumber(file);
  const { tops, fields, typing } = putFillable(paper, form, { tags: part, fields: field });
  putObject(file, field, `<</T(part-${number})/Kids[${fields.map(refTo).join(' ')}]>>`);
  paper.fields.push(field);
  for (const [name, font] of typing) {
    if (!paper.typing.has(name)) paper.typing.set(name, font);
  }
  const words = `<</S/Part/P ${document} 0 R/T ${textSource(title)}/K[${tops.map(refTo).join(' ')}]>>`;
  putObject(file, part, words);
  return part;
}
