import { frozen } from '../authority/frozen.ts';
import { madeForms } from '../made/forms.ts';
import { type FormFolder, formFolder } from './form-folder.ts';

/** Every known court form, by folder. */
export const knownForms: readonly FormFolder[] = frozen(
  madeForms.map(({ form }) => formFolder.parse(form)),
);
