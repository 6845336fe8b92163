import { type MadePart, madeFaces } from '../../made/faces.ts';
import type { SetText } from '../field-text.ts';
import { type FaceName, faceNames, firstPartOf, ofWinAnsi, plain, western } from '../letters.ts';
import type { Face } from '../measured.ts';
import { type CarriedFonts, carries } from './carried-font.ts';
import { type Output, put, putGlyphs, putLetters, putPoints } from './output.ts';
import { objectsOfPart, type PartObjects, partObjects } from './part-objects.ts';

/** The parts of faces that a drawing names, by their places in the order of all parts. */
export type UsedParts = Set<number>;

interface NamedPart {
  readonly face: FaceName;
  readonly at: number;
  readonly key: string;
  /** What opens a text in it, by size: "/dm3 11 Tf ". */
  readonly heads: Map<number, string>;
}

const allParts: NamedPart[] = [];
for (const face of faceNames) {
  for (const at of madeFaces[face].parts.keys()) {
    allParts.push({ face, at, key: `dm${allParts.length}`, heads: new Map() });
  }
}

/** How many numbers are kept for the objects of all parts of all faces. */
export const numbersForParts = allParts.length * objectsOfPart;

/** Puts set text, moved by so many points, and notes the parts of its face that it needs. */
export function putText(
  output: Output,
  set: SetText,
  by: { readonly x: number; readonly y: number },
  used: UsedParts,
): void {
  put(output, textBegin);
  const last = set.lines.at(-1);
  for (const line of set.lines) {
    putLineHead(output, { x: by.x + line.x, y: by.y + line.y });
    // Read aloud, a line ends in a space.
    putLine(output, line === last ? line.text : `${line.text} `, set, used);
  }
  put(output, textEnd);
}

export const textBegin = 'q BT 0 g\n';
export const textEnd = 'ET Q\n';

export function putLineHead(output: Output, at: { readonly x: number; readonly y: number }): void {
  put(output, '1 0 0 1 ');
  putPoints(output, at.x);
  put(output, ' ');
  putPoints(output, at.y);
  put(output, ' Tm ');
}

/** Letters by runs of one part each: "/dm3 11 Tf (Rosa) Tj", or by glyphs "/dm5 11 Tf <0012> Tj". */
export function putLine(
  output: Output,
  text: string,
  { face, size }: { readonly face: Face; readonly size: number },
  used: UsedParts,
): void {
  const { part, code, firstPart } = face.letters;
  const first = firstPart - 1;
  for (let from = 0; from < text.length; ) {
    let own = part[text.charCodeAt(from)] ?? 0;
    let to = from + 1;
    for (; to < text.length; to += 1) {
      const next = part[text.charCodeAt(to)] ?? 0;
      if (next === own) continue;
      if (next > western || own > western) break;
      own = western;
    }
    used.add(first + own);
    put(output, faceHead(first + own, size));
    if (own <= western) putLetters(output, text, from, to, code);
    else putGlyphs(output, text, from, to, code);
    put(output, ' Tj\n');
    from = to;
  }
}

/** What opens a text in a part of a face. */
export function faceHead(index: number, size: number): string {
  const part = allParts[index];
  if (part === undefined) throw new Error('a part that no face has');
  const head = part.heads.get(size) ?? `/${part.key} ${size} Tf `;
  part.heads.set(size, head);
  return head;
}

/**
 * The part that draws letters of these parts by their bytes, by its place in the order of all parts;
 * undefined where none does.
 */
export function oneForAll(parts: number, { letters: { firstPart } }: Face): number | undefined {
  if (parts === 1 << plain) return firstPart + plain - 1;
  return ofWinAnsi(parts) ? firstPart + western - 1 : undefined;
}

/** What a part is drawn from where a file has the whole of WinAnsi anyway. */
export function wholeOfPart(index: number): number | undefined {
  const { face, part } = partAt(index);
  return part.name === 'plain' || part.name === 'western'
    ? firstPartOf(face) + western - 1
    : undefined;
}

/** The part of a face that has all of WinAnsi. */
export function wholePartOf(face: FaceName): number {
  return firstPartOf(face) + western - 1;
}

export function keyOfPart(index: number): string {
  return allParts[index]?.key ?? '';
}

/** A part by its place in the order of all parts. */
export function partAt(index: number): { readonly face: FaceName; readonly part: MadePart } {
  const found = allParts[index];
  const part = found === undefined ? undefined : madeFaces[found.face].parts[found.at];
  if (found === undefined || part === undefined) throw new Error('a part that no face has');
  return { face: found.face, part };
}

/** A part's number in a file whose first free number is given; that of a font that it carries serves. */
export function numberOfPart(index: number, free: number, carried: CarriedFonts): number {
  const { face, part } = partAt(index);
  return carries(carried[face], part) ?? free + index * objectsOfPart;
}

/** The objects of a part, numbered from there on. */
export function objectsFor(index: number, first: number): PartObjects {
  const { face, part } = partAt(index);
  return partObjects(face, part, first);
}
