import { madeForms } from '../made/forms.ts';
import { unpackedForm } from '../pdf/compiled/packed-form.ts';
import type { ReadyForm } from '../pdf/fill.ts';
import { fromBase64 } from '../pdf/from-base64.ts';
import { type FormFolder, formFolder } from './form-folder.ts';

/** Every form that is known here, by folder. */
export const knownForms: readonly FormFolder[] = madeForms.map(({ form }) =>
  formFolder.parse(form),
);

const ready = new Map<string, ReadyForm>();

/** A form of our own, with the blank that comes with the program, compiled when that was built. */
export function ownForm(id: 'own-petition' | 'own-order'): ReadyForm {
  const known = ready.get(id);
  if (known !== undefined) return known;
  const found = madeForms.find(({ folder }) => folder === id);
  if (found?.blank === undefined || found.compiled === undefined) {
    throw new Error(`${id} has no blank`);
  }
  const made = {
    folder: formFolder.parse(found.form),
    blank: fromBase64(found.blank),
    compiled: unpackedForm(fromBase64(found.compiled)),
  };
  ready.set(id, made);
  return made;
}
