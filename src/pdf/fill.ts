import type { FormValues } from '../forms/filling.ts';
import type { FormFolder } from '../forms/form-folder.ts';
import type { CompiledForm } from './compiled/compiled-form.ts';
import { fillInto } from './compiled/fill-compiled.ts';
import type { FilledForm } from './print.ts';
import { setInSlot } from './set-in-slot.ts';
import { newOutput } from './writing/output.ts';

/**
 * A form that is at hand: its folder, its prepared blank, and its compiled form if there is one.
 */
export interface ReadyForm {
  readonly folder: FormFolder;
  readonly blank: Uint8Array;
  readonly compiled?: CompiledForm;
}

const output = newOutput();

/**
 * Fills a form: still fillable, with its tags and tooltips, or flat for printing, with neither fields
 * nor frames. Fields that no value names stay as they are.
 *
 * @throws MissingLetterError where no face has a letter; DoesNotFitError where text has no room.
 */
export async function fill(
  form: ReadyForm,
  values: FormValues,
  as: 'fillable' | 'flat',
): Promise<Uint8Array> {
  return filledFile(await filledForm(form, values), as);
}

/** A form with its values, each of which has a field. */
export async function filledForm(form: ReadyForm, values: FormValues): Promise<FilledForm> {
  mustHavePlaces(form.folder, values);
  return { kind: 'filled', form: await compiledOf(form), values };
}

export function filledFile({ form, values }: FilledForm, as: 'fillable' | 'flat'): Uint8Array {
  return fillInto(output, form, values, as).slice();
}

/** A value without a field in the form would be lost silently. */
function mustHavePlaces(folder: FormFolder, values: FormValues): void {
  const slots = new Set(slotNames(folder));
  for (const [slot, value] of values) {
    if (value !== '' && !slots.has(slot)) throw new Error(`${folder.id} has no field for ${slot}`);
  }
}

function slotNames({ fields }: FormFolder): readonly string[] {
  return Object.values(fields).flatMap((mapped) => ('slot' in mapped ? [mapped.slot] : []));
}

/** The slots whose text has no room in the form: asked before filling, so that nothing is cut. */
export async function overflowing(form: ReadyForm, values: FormValues): Promise<readonly string[]> {
  const { slots } = await compiledOf(form);
  const found = new Set<string>();
  for (const slot of slots) {
    const value = values.get(slot.slot);
    if (slot.kind !== 'text' || typeof value !== 'string' || value === '') continue;
    if (slot.places.some(({ box }) => setInSlot(value, slot, box) === undefined)) {
      found.add(slot.slot);
    }
  }
  return [...found];
}

const compiled = new WeakMap<Uint8Array, Map<FormFolder, Promise<CompiledForm>>>();

/** The form compiled: as it came, or once for its blank and the map of its fields. */
export async function compiledOf(form: ReadyForm): Promise<CompiledForm> {
  if (form.compiled !== undefined) return form.compiled;
  const known = compiled.get(form.blank) ?? new Map<FormFolder, Promise<CompiledForm>>();
  compiled.set(form.blank, known);
  const found = known.get(form.folder) ?? compiledNow(form);
  known.set(form.folder, found);
  return found;
}

/** What compiles a form reads PDFs, and is loaded only where that is needed. */
async function compiledNow(form: ReadyForm): Promise<CompiledForm> {
  const { compileForm } = await import('./compiled/compile.ts');
  return compileForm(form);
}
