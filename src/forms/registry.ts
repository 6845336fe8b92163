import { frozen } from '../authority/frozen.ts';
import { madeForms } from '../made/forms.ts';
import type { ReadyForm } from '../pdf/fill.ts';
import { fromBase64 } from '../pdf/from-base64.ts';
import { type FormFolder, formFolder } from './form-folder.ts';

/** Every form that is known here, by folder. */
export const knownForms: readonly FormFolder[] = frozen(
  madeForms.map(({ form }) => formFolder.parse(form)),
);

/** A form of our own, with the blank that comes with the program. */
export function ownForm(id: 'own-petition' | 'own-order'): ReadyForm {
  const found = madeForms.find(({ folder }) => folder === id);
  if (found?.blank === undefined) throw new Error(`${id} has no blank`);
  return { folder: formFolder.parse(found.form), blank: fromBase64(found.blank) };
}
