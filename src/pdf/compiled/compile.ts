import { bytesOf } from '../writing/bytes-of.ts';
import { compileFillable, type FillableSlot } from './compile-fillable.ts';
import { compileFlat, type FlatPlace } from './compile-flat.ts';
import type { BoxSlot, CompiledForm, TextSlot } from './compiled-form.ts';
import { compiledFrom, type FormToCompile } from './compiled-from.ts';

/** Compiles a form so that it can be filled without being read again. */
export async function compileForm(form: FormToCompile): Promise<CompiledForm> {
  const fillable = await compileFillable(form);
  const flat = await compileFlat(form);
  return {
    of: compiledFrom(form),
    slots: fillable.slots.map((slot) => placedSlot(slot, flat.places.get(slot.field) ?? [])),
    fillable: fillable.file,
    flat: flat.file,
  };
}

/** A slot with its places on the flat pages beside those in the fillable file, widget by widget. */
function placedSlot(slot: FillableSlot, flat: readonly FlatPlace[]): TextSlot | BoxSlot {
  const placeOf = (index: number): FlatPlace => {
    const found = flat[index];
    if (found === undefined) throw new Error(`${slot.field} stands on no page`);
    return found;
  };
  return slot.kind === 'text'
    ? { ...slot, places: slot.places.map((place, at) => ({ ...place, ...textOn(placeOf(at)) })) }
    : { ...slot, places: slot.places.map((place, at) => ({ ...place, ...boxOn(placeOf(at)) })) };
}

function textOn({ page, mark }: FlatPlace) {
  return { page, mark };
}

function boxOn({ page, mark, ticked = '', open = '' }: FlatPlace) {
  const marked = (drawn: string) => bytesOf(`${mark} ${drawn} EMC\n`);
  return { page, ticked: marked(ticked), open: marked(open) };
}
