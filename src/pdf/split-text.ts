import { PDFDocument, PDFTextField } from 'pdf-lib';
import { type Face, facesOf } from './faces.ts';
import { type Place, setText } from './field-text.ts';
import { faceOf, fieldsByName, type ReadyForm, sizesOf, slotsOf } from './fill.ts';

/** Where a text of a slot goes: into a place of this size, in this face. */
interface Room {
  readonly face: Face;
  readonly box: Place;
  readonly sizes: { readonly wanted: number; readonly floor: number };
}

export interface Split {
  readonly first: string;
  /** What the field has no room for; empty where it holds the whole. */
  readonly rest: string;
}

/**
 * As much of a text as a field of a form holds. The whole, if it fits at the form's least size; else
 * what fits at the wanted size, cut between words, with `ending` under it.
 */
export async function splitForField(
  form: ReadyForm,
  slot: string,
  text: string,
  ending: string,
): Promise<Split> {
  const room = await roomOf(form, slot, text + ending);
  if (holds(room, text, room.sizes.floor)) return { first: text, rest: '' };
  const ends = [...text.matchAll(/\s+/gu)].map((gap) => gap.index);
  const fits = (end: number) => holds(room, `${text.slice(0, end)}${ending}`, room.sizes.wanted);
  const at = ends[lastThat(ends.length, (index) => fits(ends[index] ?? 0))];
  if (at === undefined) throw new Error(`${form.folder.id} has no room for text`);
  return { first: `${text.slice(0, at)}${ending}`, rest: text.slice(at).trimStart() };
}

function holds({ face, box, sizes }: Room, text: string, floor: number): boolean {
  return setText(text, face, box, { wanted: sizes.wanted, floor, multiline: true }) !== undefined;
}

/** The last index that passes, where all before it pass too; -1 where none does. */
function lastThat(length: number, passes: (index: number) => boolean): number {
  let [low, high] = [-1, length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (passes(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

async function roomOf(form: ReadyForm, slot: string, text: string): Promise<Room> {
  const document = await PDFDocument.load(form.blank, { updateMetadata: false });
  const fields = fieldsByName(document);
  for (const [name, mapped] of slotsOf(form.folder)) {
    const field = fields.get(name);
    const [widget] = field?.acroField.getWidgets() ?? [];
    if (mapped.slot !== slot || widget === undefined || !(field instanceof PDFTextField)) continue;
    const face = await facesOf(document, text)(faceOf(form.folder, mapped));
    return { face, box: widget.getRectangle(), sizes: sizesOf(mapped, field) };
  }
  throw new Error(`${form.folder.id} has no field for ${slot}`);
}
