import type { FormValues } from '../../forms/filling.ts';
import type { SetText } from '../field-text.ts';
import { textSource } from '../writing/file-text.ts';
import { newOutput, type Output, put, putBytes, putPoints } from '../writing/output.ts';
import type { PartObjects } from '../writing/part-objects.ts';
import {
  keyOfPart,
  numberOfPart,
  numbersForParts,
  objectsFor,
  putText,
  type UsedParts,
} from '../writing/written-text.ts';
import type {
  BoxSlot,
  CompiledFile,
  CompiledForm,
  KeptObject,
  TextPlace,
  TextSlot,
} from './compiled-form.ts';
import { filledPages, fitted, wordsOf } from './filled-pages.ts';
import {
  beginTail,
  closeObject,
  endTail,
  newNumber,
  openObject,
  putPart,
  putStream,
  type Tail,
} from './tail.ts';

/**
 * Fills a compiled form into a buffer; the bytes are a view of it, good until it is used again.
 *
 * @throws MissingLetterError where no face has a letter; DoesNotFitError where text has no room.
 */
export function fillInto(
  output: Output,
  form: CompiledForm,
  values: FormValues,
  as: 'fillable' | 'flat',
): Uint8Array {
  const tail = beginTail(output, form[as], form[as].free + numbersForParts);
  const used: UsedParts = new Set();
  if (as === 'flat') fillFlat(tail, form, values, used);
  else fillFields(tail, form, values, used);
  for (const index of used) {
    const part = partOf(form[as], index);
    if (part.objects !== undefined) putPart(tail, part.number, part.objects);
  }
  return endTail(tail);
}

/** A part of a face in a filled form: its number, and its objects where the form does not carry it. */
interface FilledPart {
  readonly number: number;
  readonly entry: string;
  readonly objects?: PartObjects;
}

const keptParts = new WeakMap<CompiledFile, Map<number, FilledPart>>();

function partOf(file: CompiledFile, index: number): FilledPart {
  const known = keptParts.get(file) ?? new Map<number, FilledPart>();
  keptParts.set(file, known);
  const found = known.get(index) ?? newPart(file, index);
  known.set(index, found);
  return found;
}

function newPart({ free, carried }: CompiledFile, index: number): FilledPart {
  const number = numberOfPart(index, free, carried);
  const entry = `/${keyOfPart(index)} ${number} 0 R`;
  return number < free ? { number, entry } : { number, entry, objects: objectsFor(index, number) };
}

/** The entries of a dictionary of faces for the parts that are used. */
function fontEntries(file: CompiledFile, used: UsedParts): string {
  let entries = '';
  for (const index of used) entries += partOf(file, index).entry;
  return entries;
}

/** Each page's filling as one stream. */
function fillFlat(tail: Tail, form: CompiledForm, values: FormValues, all: UsedParts): void {
  for (const [index, { shown, used }] of filledPages(form, values).entries()) {
    const page = form.flat.pages[index];
    if (page === undefined || shown.length === 0) continue;
    putStream(tail, page.content, '', shown);
    openObject(tail, page.fonts);
    put(tail.output, `<<${page.ownFonts}${fontEntries(form.flat, used)}>>`);
    closeObject(tail);
    for (const part of used) all.add(part);
  }
}

const appearance = newOutput();

/** Each filled field again, with its value and what it shows. */
function fillFields(tail: Tail, form: CompiledForm, values: FormValues, all: UsedParts): void {
  for (const slot of form.slots) {
    const value = values.get(slot.slot);
    if (value === undefined || value === '') continue;
    if (slot.kind === 'text') fillText(tail, slot, wordsOf(value), form.fillable, all);
    else if (value === true) fillBox(tail, slot);
  }
}

function fillText(
  tail: Tail,
  slot: TextSlot,
  text: string,
  file: CompiledFile,
  all: UsedParts,
): void {
  const { output } = tail;
  if (slot.above !== undefined) {
    openKept(tail, slot.above);
    putValue(output, text);
    closeKept(tail);
  }
  for (const place of slot.places) {
    const set = fitted(slot, text, place);
    const shown = newNumber(tail);
    putAppearance(tail, shown, place, set, file, all);
    openKept(tail, place.widget);
    if (slot.above === undefined) putValue(output, text);
    putRectangle(output, place, set);
    put(output, `/AP<</N ${shown} 0 R>>`);
    closeKept(tail);
  }
}

function openKept(tail: Tail, { number, head }: KeptObject): void {
  openObject(tail, number);
  putBytes(tail.output, head);
}

function closeKept(tail: Tail): void {
  put(tail.output, '>>');
  closeObject(tail);
}

/** The value, its letters composed as they are drawn. */
function putValue(output: Output, text: string): void {
  put(output, '/V');
  put(output, textSource(text.normalize('NFC')));
}

/** A field as high as its letters cuts É and g: it grows by as much as their ink stands over. */
function putRectangle(output: Output, { box }: TextPlace, { over }: SetText): void {
  put(output, '/Rect[');
  const edges = [box.x, box.y - over.below, box.x + box.width, box.y + box.height + over.above];
  for (const edge of edges) {
    putPoints(output, edge);
    put(output, ' ');
  }
  put(output, ']');
}

function putAppearance(
  tail: Tail,
  number: number,
  { box }: TextPlace,
  set: SetText,
  file: CompiledFile,
  all: UsedParts,
): void {
  const used: UsedParts = new Set();
  appearance.length = 0;
  put(appearance, '/Tx BMC ');
  putText(appearance, set, { x: 0, y: 0 }, used);
  put(appearance, 'EMC');
  const edges = [0, -set.over.below, box.width, box.height + set.over.above];
  const bounds = edges.map((edge) => Math.round(edge * 100) / 100).join(' ');
  const fonts = fontEntries(file, used);
  const entries = `/Type/XObject/Subtype/Form/BBox[${bounds}]/Resources<</Font<<${fonts}>>>>`;
  putStream(tail, number, entries, appearance);
  for (const part of used) all.add(part);
}

function fillBox(tail: Tail, { above, state, places }: BoxSlot): void {
  if (above !== undefined) {
    openKept(tail, above);
    put(tail.output, `/V ${state}`);
    closeKept(tail);
  }
  for (const place of places) {
    if (!place.shows) continue;
    openKept(tail, place.widget);
    put(tail.output, above === undefined ? `/V ${state}/AS ${state}` : `/AS ${state}`);
    closeKept(tail);
  }
}
