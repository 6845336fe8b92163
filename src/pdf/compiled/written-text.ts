import { type FaceKey, madeFaces } from '../../made/faces.ts';
import type { SetText } from '../field-text.ts';
import { type FaceName, lettersOf } from '../letters.ts';
import { type Output, put, putGlyphs, putPoints } from './output.ts';
import { objectsOfPart, type PartObjects, partObjects } from './part-objects.ts';

/** The parts of faces that a drawing names, by their places in the order of all parts. */
export type UsedParts = Set<number>;

interface NamedPart {
  readonly face: FaceName;
  readonly at: number;
  readonly key: string;
}

const partsByFace = new Map<FaceName, number>();
const allParts: NamedPart[] = [];
for (const face of faceNames()) {
  partsByFace.set(face, allParts.length);
  for (const at of madeFaces[face].parts.keys()) {
    allParts.push({ face, at, key: `dm${allParts.length}` });
  }
}

function faceNames(): readonly FaceKey[] {
  return Object.keys(madeFaces).filter((name): name is FaceKey => name in madeFaces);
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
  put(output, 'q BT 0 g\n');
  const last = set.lines.at(-1);
  for (const line of set.lines) {
    put(output, '1 0 0 1 ');
    putPoints(output, by.x + line.x);
    put(output, ' ');
    putPoints(output, by.y + line.y);
    put(output, ' Tm ');
    // Read aloud, a line ends in a space.
    putLine(output, line === last ? line.text : `${line.text} `, set, used);
  }
  put(output, 'ET Q\n');
}

/** Letters by runs of one part each: "/dm3 11 Tf <0012> Tj". */
function putLine(output: Output, text: string, set: SetText, used: UsedParts): void {
  const { part, glyph } = lettersOf(set.face.name);
  const first = (partsByFace.get(set.face.name) ?? 0) - 1;
  for (let from = 0; from < text.length; ) {
    const own = part[text.charCodeAt(from)] ?? 0;
    let to = from + 1;
    while (to < text.length && part[text.charCodeAt(to)] === own) to += 1;
    used.add(first + own);
    put(output, `/${allParts[first + own]?.key ?? ''} ${set.size} Tf <`);
    putGlyphs(output, text, from, to, glyph);
    put(output, '> Tj\n');
    from = to;
  }
}

/** The entries of a dictionary of faces for the parts that are used. */
export function fontEntries(used: UsedParts, free: number): string {
  let entries = '';
  for (const index of used) {
    entries += `/${allParts[index]?.key ?? ''} ${free + index * objectsOfPart} 0 R`;
  }
  return entries;
}

/** The objects of a part, numbered from a file's first free number on. */
export function objectsFor(index: number, free: number): PartObjects {
  const found = allParts[index];
  const part = found === undefined ? undefined : madeFaces[found.face].parts[found.at];
  if (found === undefined || part === undefined) throw new Error('a part that no face has');
  return partObjects(found.face, part, free + index * objectsOfPart);
}
