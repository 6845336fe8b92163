import type { FormValues } from '../../forms/filling.ts';
import { DoesNotFitError } from '../drawn-field.ts';
import { inset, type SetText, type Sizes } from '../field-text.ts';
import { type Face, faceNamed } from '../measured.ts';
import { heightOfLine, lineOf, setInSlot, setLine, sizeOfLine } from '../set-in-slot.ts';
import { bytesOf } from '../writing/bytes-of.ts';
import { newOutput, type Output, put, putBytes, putLetters } from '../writing/output.ts';
import {
  faceHead,
  oneForAll,
  putLineHead,
  putText,
  textBegin,
  textEnd,
  type UsedParts,
} from '../writing/written-text.ts';
import type { BoxSlot, CompiledForm, TextPlace, TextSlot } from './compiled-form.ts';

/** What is filled in on a page, and the parts of faces that it is drawn in. */
export interface FilledPage {
  readonly shown: Output;
  readonly used: UsedParts;
}

/** Buffers that are reused: their contents hold only until the next form is filled. */
const pages: Output[] = [];

function pageAt(index: number): Output {
  const found = pages[index] ?? newOutput(1 << 14);
  pages[index] = found;
  return found;
}

/** A slot with what is looked up for it once: its face, and what its places begin with. */
type ReadySlot =
  | { readonly kind: 'box'; readonly slot: BoxSlot }
  | {
      readonly kind: 'text';
      readonly slot: TextSlot;
      readonly face: Face;
      readonly places: readonly ReadyPlace[];
    };

interface ReadyPlace {
  readonly place: TextPlace;
  /** By the sizes and parts of the face that were met so far: there are only a few. */
  readonly heads: Head[];
}

const readySlots = new WeakMap<CompiledForm, readonly ReadySlot[]>();

function slotsOf(form: CompiledForm): readonly ReadySlot[] {
  const found = readySlots.get(form) ?? form.slots.map(readySlot);
  readySlots.set(form, found);
  return found;
}

function readySlot(slot: BoxSlot | TextSlot): ReadySlot {
  if (slot.kind === 'box') return { kind: 'box', slot };
  const places = slot.places.map((place) => ({ place, heads: [] }));
  return { kind: 'text', slot, face: faceNamed(slot.face), places };
}

/**
 * What is filled in on each flat page; an unfilled field adds nothing, an unchecked box its sign.
 */
export function filledPages(form: CompiledForm, values: FormValues): readonly FilledPage[] {
  const found = form.flat.pages.map((_, index): FilledPage => {
    const shown = pageAt(index);
    shown.length = 0;
    return { shown, used: new Set() };
  });
  for (const ready of slotsOf(form)) {
    const value = values.get(ready.slot.slot);
    if (ready.kind === 'box') putBoxes(found, ready.slot, value === true);
    else if (value !== undefined && value !== '') putTexts(found, ready, wordsOf(value));
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

function putTexts(
  found: readonly FilledPage[],
  { slot, face, places }: Extract<ReadySlot, { kind: 'text' }>,
  text: string,
): void {
  const line = lineOf(text, slot, face);
  const part = line === undefined ? undefined : oneForAll(line.parts, face);
  for (const ready of places) {
    const { place } = ready;
    const page = found[place.page];
    if (page === undefined) continue;
    const size = line === undefined ? undefined : sizeOfLine(line, slot.sizes, place.box);
    if (line === undefined || size === undefined) {
      putAnyText(page, place, fitted(slot, text, place));
    } else if (part === undefined) {
      putAnyText(page, place, setLine(line, size, slot.sizes, place.box, face));
    } else {
      putBytes(page.shown, headOf(ready, slot.sizes, size, part));
      putLetters(page.shown, line.text, 0, line.text.length, face.letters.code);
      putBytes(page.shown, end);
      page.used.add(part);
    }
  }
}

function putAnyText({ shown, used }: FilledPage, place: TextPlace, set: SetText): void {
  put(shown, place.mark);
  put(shown, ' ');
  putText(shown, set, place.box, used);
  put(shown, 'EMC\n');
}

/** What ends one line in one part of a face, which is what nearly every field holds. */
const end = bytesOf(` Tj\n${textEnd}EMC\n`);

interface Head {
  readonly size: number;
  readonly part: number;
  readonly bytes: Uint8Array;
}

/** What stands before the letters of a place in this size and part of a face. */
function headOf(
  { place, heads }: ReadyPlace,
  sizes: Sizes,
  size: number,
  part: number,
): Uint8Array {
  for (const one of heads) if (one.size === size && one.part === part) return one.bytes;
  const bytes = newHead(place, heightOfLine(size, sizes, place.box), size, part);
  heads.push({ size, part, bytes });
  return bytes;
}

const headInTheMaking = newOutput();

function newHead(place: TextPlace, y: number, size: number, part: number): Uint8Array {
  const output = headInTheMaking;
  output.length = 0;
  put(output, `${place.mark} ${textBegin}`);
  putLineHead(output, { x: place.box.x + inset, y: place.box.y + y });
  put(output, faceHead(part, size));
  return output.bytes.slice(0, output.length);
}
