import type { FormValues } from '../../forms/filling.ts';
import { DoesNotFitError } from '../drawn-field.ts';
import type { SetText } from '../field-text.ts';
import { setInSlot } from '../set-in-slot.ts';
import { newOutput, type Output, put, putBytes } from '../writing/output.ts';
import { putText, type UsedParts } from '../writing/written-text.ts';
import type { BoxSlot, CompiledForm, TextPlace, TextSlot } from './compiled-form.ts';

/** What is filled in on a page, and the parts of faces that it is drawn in. */
export interface FilledPage {
  readonly shown: Output;
  readonly used: UsedParts;
}

/** Buffers that are used again: what they hold is good until the next form is filled. */
const pages: Output[] = [];

function pageAt(index: number): Output {
  const found = pages[index] ?? newOutput(1 << 14);
  pages[index] = found;
  return found;
}

/** Each flat page's filling; a field that nobody fills leaves nothing, a box its sign. */
export function filledPages(form: CompiledForm, values: FormValues): readonly FilledPage[] {
  const found = form.flat.pages.map((_, index): FilledPage => {
    const shown = pageAt(index);
    shown.length = 0;
    return { shown, used: new Set() };
  });
  for (const slot of form.slots) {
    const value = values.get(slot.slot);
    if (slot.kind === 'box') putBoxes(found, slot, value === true);
    else if (value !== undefined && value !== '') putTexts(found, slot, wordsOf(value));
  }
  return found;
}

/** A tick where the form has a line is an X. */
export function wordsOf(value: string | true): string {
  return value === true ? 'X' : value;
}

export function fitted(slot: TextSlot, text: string, place: TextPlace): SetText {
  const set = setInSlot(text, slot, place.box);
  if (set === undefined) throw new DoesNotFitError(slot.field);
  return set;
}

function putBoxes(found: readonly FilledPage[], { places }: BoxSlot, ticked: boolean): void {
  for (const place of places) {
    const page = found[place.page];
    if (page !== undefined) putBytes(page.shown, ticked && place.shows ? place.ticked : place.open);
  }
}

function putTexts(found: readonly FilledPage[], slot: TextSlot, text: string): void {
  for (const place of slot.places) {
    const page = found[place.page];
    if (page === undefined) continue;
    put(page.shown, place.mark);
    put(page.shown, ' ');
    putText(page.shown, fitted(slot, text, place), place.box, page.used);
    put(page.shown, 'EMC\n');
  }
}
