import type { FaceName } from '../letters.ts';
import { tickSources } from '../tick-face.ts';
import { type CarriedFont, carries } from './carried-font.ts';
import { type NewFile, newNumber, putObject, putStreamOf } from './new-file.ts';
import { type ObjectSource, objectsOfPart, partSources } from './part-objects.ts';
import { keyOfPart, partAt, type UsedParts, wholeOfPart, wholePartOf } from './written-text.ts';

/** The faces that a file carries so far, each once, whichever of its papers draw in them. */
export interface FontsOfFile {
  /** The number of each part of a face, by its place in the order of all parts. */
  readonly parts: Map<number, number>;
  ticks: number | undefined;
  /** Of a face, the font that a form has brought. */
  readonly carried: Map<FaceName, CarriedFont>;
}

export function newFonts(): FontsOfFile {
  return { parts: new Map(), ticks: undefined, carried: new Map() };
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
    putSources(file, (first) => partSources(face, part, first));
  fonts.parts.set(index, number);
  return number;
}

/** A face in which a hand may type whatever WinAnsi has. */
export function wholeNumber(file: NewFile, fonts: FontsOfFile, face: FaceName): number {
  return partNumber(file, fonts, wholePartOf(face));
}

export function tickNumber(file: NewFile, fonts: FontsOfFile): number {
  fonts.ticks ??= putSources(file, tickSources);
  return fonts.ticks;
}

function putSources(file: NewFile, sources: (first: number) => readonly ObjectSource[]): number {
  const first = newNumber(file);
  for (let more = 1; more < objectsOfPart; more += 1) newNumber(file);
  for (const [index, { words, stream }] of sources(first).entries()) {
    if (stream === undefined) putObject(file, first + index, words);
    else putStreamOf(file, first + index, words, stream);
  }
  return first;
}
