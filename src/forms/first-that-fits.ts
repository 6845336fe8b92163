import { overflowing, type ReadyForm } from '../pdf/fill.ts';
import type { FiledWords } from '../words/words.ts';
import type { FormValues } from './filling.ts';

/**
 * The first of some texts that fits its place in a form.
 *
 * @throws Error if none fits.
 */
export async function firstThatFits(
  form: ReadyForm,
  slot: string,
  texts: readonly string[],
): Promise<string> {
  for (const text of texts) {
    if ((await overflowing(form, new Map([[slot, text]]))).length === 0) return text;
  }
  throw new Error(`${form.folder.id} has no room for a reference in ${slot}`);
}

/** Values with each text that does not fit replaced by one that does. */
export async function withStandIns(
  form: ReadyForm,
  values: FormValues,
  standIns: Readonly<Record<string, readonly string[]>>,
  { courtFormWords }: FiledWords,
): Promise<FormValues> {
  const found = new Map(values);
  for (const slot of await overflowing(form, values)) {
    found.set(slot, await firstThatFits(form, slot, standIns[slot] ?? [courtFormWords.inPetition]));
  }
  return found;
}
