import type { FormValues } from '../../forms/filling.ts';
import type { SetText } from '../field-text.ts';
import { textSource } from '../writing/file-text.ts';
import { newOutput, type Output, put } from '../writing/output.ts';
import { putText, type UsedParts } from '../writing/written-text.ts';
import type { BoxSlot, CompiledForm, KeptObject, TextPlace, TextSlot } from './compiled-form.ts';
import { fitted, wordsOf } from './filled-pages.ts';

/** Where filled fields are written: after the form's own file, or into a file with other papers. */
export interface FieldsWritten {
  /** Rewrites an object with the entries that filling sets. */
  readonly again: (kept: KeptObject, entries: string) => void;
  /** Writes a new stream; its number. */
  readonly stream: (entries: string, content: Output) => number;
  /** The entries of a dictionary of faces for the parts that are used. */
  readonly fonts: (used: UsedParts) => string;
}

/** Each filled field again, with its value and what it shows. */
export function fillFields(to: FieldsWritten, { slots }: CompiledForm, values: FormValues): void {
  for (const slot of slots) {
    const value = values.get(slot.slot);
    if (value === undefined || value === '') continue;
    if (slot.kind === 'text') fillText(to, slot, wordsOf(value));
    else if (value === true) fillBox(to, slot);
  }
}

function fillText(to: FieldsWritten, slot: TextSlot, text: string): void {
  // Letters are composed as they are drawn.
  const value = `/V${textSource(text.normalize('NFC'))}`;
  if (slot.above !== undefined) to.again(slot.above, value);
  for (const place of slot.places) {
    const set = fitted(slot, text, place);
    const looks = `${rectangle(place, set)}/AP<</N ${appearance(to, place, set)} 0 R>>`;
    to.again(place.widget, slot.above === undefined ? `${value}${looks}` : looks);
  }
}

/** A field as high as its letters cuts É and g: it grows by as much as their ink stands over. */
function rectangle({ box }: TextPlace, { over }: SetText): string {
  const edges = [box.x, box.y - over.below, box.x + box.width, box.y + box.height + over.above];
  return `/Rect[${inHundredths(edges)}]`;
}

const shown = newOutput();

function appearance(to: FieldsWritten, { box }: TextPlace, set: SetText): number {
  const used: UsedParts = new Set();
  shown.length = 0;
  put(shown, '/Tx BMC ');
  putText(shown, set, { x: 0, y: 0 }, used);
  put(shown, 'EMC');
  const edges = [0, -set.over.below, box.width, box.height + set.over.above];
  const fonts = `/Resources<</Font<<${to.fonts(used)}>>>>`;
  const entries = `/Type/XObject/Subtype/Form/BBox[${inHundredths(edges)}]${fonts}`;
  return to.stream(entries, shown);
}

function inHundredths(edges: readonly number[]): string {
  return edges.map((edge) => Math.round(edge * 100) / 100).join(' ');
}

function fillBox(to: FieldsWritten, { above, state, places }: BoxSlot): void {
  if (above !== undefined) to.again(above, `/V ${state}`);
  for (const place of places) {
    if (!place.shows) continue;
    to.again(place.widget, above === undefined ? `/V ${state}/AS ${state}` : `/AS ${state}`);
  }
}
