import { type Place, type Sizes, setText } from './field-text.ts';
import { compiledOf, type ReadyForm } from './fill.ts';
import { type Face, faceNamed } from './measured.ts';

/** Where a text of a slot goes: into a place of this size, in this face. */
interface Room {
  readonly face: Face;
  readonly box: Place;
  readonly sizes: Sizes;
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
  const room = await roomOf(form, slot);
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

async function roomOf(form: ReadyForm, name: string): Promise<Room> {
  const { slots } = await compiledOf(form);
  for (const slot of slots) {
    const [place] = slot.kind === 'text' && slot.slot === name ? slot.places : [];
    if (slot.kind !== 'text' || place === undefined) continue;
    return { face: faceNamed(slot.face), box: place.box, sizes: slot.sizes };
  }
  throw new Error(`${form.folder.id} has no field for ${name}`);
}
