import { frozen } from '../authority/frozen.ts';
import { madeForms } from '../made/forms.ts';
import { type FormFolder, formFolder } from './form-folder.ts';

/** Every form of the courts that is known here, by folder. */
export const knownForms: readonly FormFolder[] = frozen(
  madeForms.map(({ form }) => formFolder.parse(form)),
);
