import type { ReadyForm } from '../pdf/fill.ts';
import type { LaidPlace } from '../pdf/pleading/places.ts';
import type { FormValues } from './filling.ts';
import type { FormFolder, MappedField } from './form-folder.ts';

/** Which of the project's own pleadings a form is. */
export const ownForms = {
  petition: { id: 'own-petition', title: 'Petition for Dismissal', use: 'the petition' },
  order: { id: 'own-order', title: 'Proposed Order', use: 'the order that it proposes' },
} as const;

/** The layout of the project's own pleadings, as a form's revision is. */
const revision = '2026-11';

/**
 * A pleading that was laid out for its content, as a form: a field for each of its places. What has
 * no value is left for the pen of the person who signs, or of the court.
 */
export function pleadingForm(
  which: keyof typeof ownForms,
  blank: { readonly bytes: Uint8Array; readonly places: readonly LaidPlace[] },
): { readonly form: ReadyForm; readonly values: FormValues } {
  const folder: FormFolder = {
    ...ownForms[which],
    revision,
    maker: 'own',
    fingerprints: [],
    fields: Object.fromEntries(blank.places.map((one) => [one.name, fieldOf(one)])),
  };
  const filled = blank.places.filter(({ value }) => value !== '');
  return {
    form: { folder, blank: blank.bytes },
    values: new Map(filled.map(({ name, value }) => [name, value])),
  };
}

/** Rule 2.104: nothing in a pleading is set smaller than 12 points. */
function fieldOf({ name, value, lead }: LaidPlace): MappedField {
  if (value !== '') return { slot: name, size: 12, floor: 12, lead };
  return name.startsWith('court-')
    ? { leave: 'court', why: 'The decision is the court’s.' }
    : { leave: 'signer', why: 'The record does not say it, or only the person may.' };
}
