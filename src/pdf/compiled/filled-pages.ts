import type { FormValues } from '../../forms/filling.ts';
import { DoesNotFitError } from '../drawn-field.ts';
import type { SetText, TextLine } from '../field-text.ts';
import { setInSlot } from '../set-in-slot.ts';
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

/**
 * What is filled in on each flat page; an unfilled field adds nothing, an unchecked box its sign.
 */
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
    const set = fitted(slot, text, place);
    const line = set.lines.length > 1 ? undefined : set.lines[0];
    const part = line?.parts === undefined ? undefined : oneForAll(line.parts, set.face);
    if (line !== undefined && part !== undefined) putOneLine(page, place, set, line, part);
    else putAnyText(page, place, set);
  }
}

function putAnyText({ shown, used }: FilledPage, place: TextPlace, set: SetText): void {
  put(shown, place.mark);
  put(shown, ' ');
  putText(shown, set, place.box, used);
  put(shown, 'EMC\n');
}

/** The same for one line in one part of a face, which is what nearly every field holds. */
function putOneLine(
  { shown, used }: FilledPage,
  place: TextPlace,
  { face, size }: SetText,
  { text, x, y }: TextLine,
  part: number,
): void {
  putBytes(shown, headOf(place, { x, y, size, part }));
  putLetters(shown, text, 0, text.length, face.letters.code);
  putBytes(shown, end);
  used.add(part);
}

const end = bytesOf(` Tj\n${textEnd}EMC\n`);

/**
 * Where the letters of a place begin, and in which size and face: there are only a few of these.
 */
interface Beginning {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly part: number;
}

interface Head extends Beginning {
  readonly bytes: Uint8Array;
}

const heads = new WeakMap<TextPlace, Head[]>();
const mostHeads = 32;
const headInTheMaking = newOutput();

function headOf(place: TextPlace, begins: Beginning): Uint8Array {
  const known = heads.get(place) ?? [];
  for (const { x, y, size, part, bytes } of known) {
    if (size === begins.size && part === begins.part && y === begins.y && x === begins.x) {
      return bytes;
    }
  }
  const bytes = newHead(place, begins);
  heads.set(place, [...known.slice(1 - mostHeads), { ...begins, bytes }]);
  return bytes;
}

function newHead(place: TextPlace, { x, y, size, part }: Beginning): Uint8Array {
  const output = headInTheMaking;
  output.length = 0;
  put(output, `${place.mark} ${textBegin}`);
  putLineHead(output, { x: place.box.x + x, y: place.box.y + y });
  put(output, faceHead(part, size));
  return output.bytes.slice(0, output.length);
}
