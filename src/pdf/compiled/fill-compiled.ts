import type { FormValues } from '../../forms/filling.ts';
import { bytesOf } from '../writing/bytes-of.ts';
import { type Output, put, putBytes } from '../writing/output.ts';
import type { PartObjects } from '../writing/part-objects.ts';
import {
  keyOfPart,
  numberOfPart,
  numbersForParts,
  objectsFor,
  type UsedParts,
} from '../writing/written-text.ts';
import type { CompiledFile, CompiledForm, FlatPage } from './compiled-form.ts';
import { type FieldsWritten, fillFields } from './fill-fields.ts';
import { filledPages } from './filled-pages.ts';
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
  else fillFields(behind(tail, form.fillable, used), form, values);
  for (const index of used) {
    const part = partOf(form[as], index);
    if (part.objects !== undefined) putPart(tail, part.number, part.objects);
  }
  return endTail(tail);
}

/**
 * A part of a face in a filled form: its object number, and its objects if the form does not
 * already have it.
 */
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

/** A page's dictionary of faces, and the parts in it. */
interface KeptFonts {
  readonly parts: readonly number[];
  readonly words: Uint8Array;
}

const keptFonts = new WeakMap<FlatPage, KeptFonts>();

/** The next person's page is mostly drawn in the same parts as the last one's. */
function fontsOfPage(file: CompiledFile, page: FlatPage, used: UsedParts): Uint8Array {
  const kept = keptFonts.get(page);
  if (kept !== undefined && areThose(kept.parts, used)) return kept.words;
  const words = bytesOf(`<<${page.ownFonts}${fontEntries(file, used)}>>`);
  keptFonts.set(page, { parts: [...used], words });
  return words;
}

function areThose(parts: readonly number[], used: UsedParts): boolean {
  let at = 0;
  for (const part of used) {
    if (parts[at] !== part) return false;
    at += 1;
  }
  return at === parts.length;
}

/** Each page's filling as one stream. */
function fillFlat(tail: Tail, form: CompiledForm, values: FormValues, all: UsedParts): void {
  for (const [index, { shown, used }] of filledPages(form, values).entries()) {
    const page = form.flat.pages[index];
    if (page === undefined || shown.length === 0) continue;
    putStream(tail, page.content, '', shown);
    openObject(tail, page.fonts);
    putBytes(tail.output, fontsOfPage(form.flat, page, used));
    closeObject(tail);
    for (const part of used) all.add(part);
  }
}

/** The filled fields are appended to the form's file. */
function behind(tail: Tail, file: CompiledFile, all: UsedParts): FieldsWritten {
  return {
    again: ({ number, head }, entries) => {
      openObject(tail, number);
      putBytes(tail.output, head);
      put(tail.output, `${entries}>>`);
      closeObject(tail);
    },
    stream: (entries, content) => {
      const number = newNumber(tail);
      putStream(tail, number, entries, content);
      return number;
    },
    fonts: (used) => {
      for (const part of used) all.add(part);
      return fontEntries(file, used);
    },
  };
}
