import { inset, type Place, type Sizes, setText } from './field-text.ts';
import { compiledOf, type ReadyForm } from './fill.ts';
import { type Face, faceNamed } from './measured.ts';

/** Where a slot's text goes: a place of this size, in this face. */
interface Room {
  readonly face: Face;
  readonly box: Place;
  readonly sizes: Sizes;
  /** No text of more letters than these has room, however narrow they are. */
  readonly most: number;
}

export interface Split {
  readonly first: string;
  /** What the field has no room for; empty where it holds the whole. */
  readonly rest: string;
}

/**
 * As much of a text as a field of a form holds. The whole, if it fits at the form's least size;
 * else what fits at the wanted size, cut between words, with `ending` under it.
 */
export async function splitForField(
  form: ReadyForm,
  slot: string,
  text: string,
  ending: string,
): Promise<Split> {
  return split(await roomOf(form, slot), text, ending);
}

/** A text over as many fields as it needs, each as full as it can be. */
export async function splitOverFields(
  form: ReadyForm,
  slot: string,
  text: string,
): Promise<readonly string[]> {
  const room = await roomOf(form, slot);
  const parts: string[] = [];
  for (let rest = text; rest !== ''; ) {
    const next = split(room, rest, '');
    parts.push(next.first);
    rest = next.rest;
  }
  return parts;
}

function split(room: Room, text: string, ending: string): Split {
  if (text.length <= room.most && holds(room, text, room.sizes.floor)) {
    return { first: text, rest: '' };
  }
  const ends = endsIn(text.slice(0, room.most));
  const fits = (end: number) => holds(room, `${text.slice(0, end)}${ending}`, room.sizes.wanted);
  const at = ends[lastThat(ends.length, (index) => fits(ends[index] ?? 0))];
  if (at === undefined) throw new Error('a field has no room for a single letter');
  const end = withoutLoneLine(text, at);
  return { first: `${text.slice(0, end).trimEnd()}${ending}`, rest: text.slice(end).trimStart() };
}

/** About a line and a half of the courts' forms. */
const fewLetters = 160;

/** A paragraph that would leave only its first line on the page goes to the next one whole. */
function withoutLoneLine(text: string, at: number): number {
  const begins = text.lastIndexOf('\n', at - 1);
  const isCut = text.slice(at).trimStart() !== '' && !/^\s*\n/u.test(text.slice(at));
  return begins > 0 && isCut && at - begins < fewLetters ? begins : at;
}

/** A word this long fits on no line; it is cut where it must be. */
const longestWord = 60;

/** Where a text may be cut: before white space, and inside a word that no line could hold. */
function endsIn(text: string): readonly number[] {
  const ends: number[] = [];
  for (const { index, 0: run } of text.matchAll(/\s+|\S+/gu)) {
    if (run.trim() === '') ends.push(index);
    else if (run.length > longestWord) ends.push(...endsInWord(run, index));
  }
  return ends;
}

/** Between letters, and never between a letter and its accent. */
function endsInWord(word: string, at: number): readonly number[] {
  return [...word.matchAll(/\P{M}\p{M}*/gu)].slice(1).map(({ index }) => at + index);
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
    const [face, { box }, { sizes }] = [faceNamed(slot.face), place, slot];
    return { face, box, sizes, most: mostLetters(face, box, sizes.floor) };
  }
  throw new Error(`${form.folder.id} has no field for ${name}`);
}

/** As many as the narrowest letters fill the place with, in lines that touch each other. */
function mostLetters(face: Face, box: Place, floor: number): number {
  const narrowest = Math.min(...Array.from("il.,'|! ", (letter) => face.widthOf(letter, floor)));
  const lines = Math.ceil(box.height / floor) + 1;
  return lines * Math.ceil((box.width - 2 * inset) / narrowest + 1);
}
