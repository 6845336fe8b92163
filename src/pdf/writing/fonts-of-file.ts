import { madeFaces } from '../../made/faces.ts';
import { type FaceName, faceNames } from '../letters.ts';
import { objectsOfTicks, tickSources } from '../tick-face.ts';
import { type CarriedFont, carries } from './carried-font.ts';
import { type NewFile, newNumber, putObject, putRecurring, putStreamOf } from './new-file.ts';
import { type ObjectSource, objectsOfPart, partSources } from './part-objects.ts';
import { keyOfPart, partAt, type UsedParts, wholeOfPart, wholePartOf } from './written-text.ts';

/** The faces that a file carries so far, each once, whichever of its papers draw in them. */
export interface FontsOfFile {
  /**
   * Numbers for the first part of each face that is used, and for the ticks: the same in every file, so
   * that what they are is packed once.
   */
  readonly kept: Map<FaceName | 'ticks', number>;
  /** The number of each part of a face, by its place in the order of all parts. */
  readonly parts: Map<number, number>;
  ticks: number | undefined;
  /** Of a face, the font that a form has brought. */
  readonly carried: Map<FaceName, CarriedFont>;
}

export function newFonts(file: NewFile): FontsOfFile {
  const kept = new Map<FaceName | 'ticks', number>();
  for (const face of faceNames) {
    if (madeFaces[face].parts.length > 0) kept.set(face, newNumbers(file, objectsOfPart));
  }
  kept.set('ticks', newNumbers(file, objectsOfTicks));
  return { kept, parts: new Map(), ticks: undefined, carried: new Map() };
}

/** The first of so many numbers in a row. */
function newNumbers(file: NewFile, count: number): number {
  const first = newNumber(file);
  for (let more = 1; more < count; more += 1) newNumber(file);
  return first;
}

/** The entries of a page's dictionary of faces. */
export function fontEntriesIn(file: NewFile, fonts: FontsOfFile, used: UsedParts): string {
  let entries = '';
  for (const part of used) entries += `/${keyOfPart(part)} ${partNumber(file, fonts, part)} 0 R`;
  return entries;
}

/** Embeds what papers are drawn in before they are put into the file, so that none is there twice. */
export function embedWholes(file: NewFile, fonts: FontsOfFile, used: UsedParts): void {
  for (const part of used) if (wholeOfPart(part) === part) partNumber(file, fonts, part);
}

function partNumber(file: NewFile, fonts: FontsOfFile, index: number): number {
  const known = fonts.parts.get(index);
  if (known !== undefined) return known;
  // The plain letters are in the whole of WinAnsi too, by the same codes.
  const whole = fonts.parts.get(wholeOfPart(index) ?? -1);
  const { face, part } = partAt(index);
  const number =
    whole ??
    carries(fonts.carried.get(face), part) ??
    putSources(file, fonts, face, objectsOfPart, (first) => partSources(face, part, first));
  fonts.parts.set(index, number);
  return number;
}

/** A face in which a hand may type whatever WinAnsi has. */
export function wholeNumber(file: NewFile, fonts: FontsOfFile, face: FaceName): number {
  return partNumber(file, fonts, wholePartOf(face));
}

export function tickNumber(file: NewFile, fonts: FontsOfFile): number {
  fonts.ticks ??= putSources(file, fonts, 'ticks', objectsOfTicks, tickSources);
  return fonts.ticks;
}

function putSources(
  file: NewFile,
  { kept }: FontsOfFile,
  of: FaceName | 'ticks',
  count: number,
  sources: (first: number) => readonly ObjectSource[],
): number {
  const own = kept.get(of);
  kept.delete(of);
  const first = own ?? newNumbers(file, count);
  for (const [index, { words, stream }] of sources(first).entries()) {
    if (stream !== undefined) putStreamOf(file, first + index, words, stream);
    else if (own === undefined) putObject(file, first + index, words);
    else putRecurring(file, first + index, words);
  }
  return first;
}
