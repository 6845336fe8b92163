import { type MadePart, madeFaces } from '../../made/faces.ts';
import { descriptorSource, nameOfPart, widthsByGlyph } from '../face-measures.ts';
import { joined } from '../joined-bytes.ts';
import type { FaceName } from '../letters.ts';
import { packedPart } from '../packed-part.ts';

/** How many objects a part of a face is. */
export const objectsOfPart = 5;

/** The objects of a part of a face, from a number on: the face itself first. */
export interface PartObjects {
  readonly bytes: Uint8Array;
  /** Where each object begins. */
  readonly starts: readonly number[];
}

export function partObjects(name: FaceName, part: MadePart, first: number): PartObjects {
  const face = madeFaces[name];
  const fontName = nameOfPart(face, part);
  const [inner, descriptor, file, map] = [first + 1, first + 2, first + 3, first + 4];
  const { file: bytes, letters } = packedPart(part);
  const objects: readonly (readonly (string | Uint8Array)[])[] = [
    [
      `<</Type/Font/Subtype/Type0/BaseFont/${fontName}/Encoding/Identity-H`,
      `/DescendantFonts[${inner} 0 R]/ToUnicode ${map} 0 R>>`,
    ],
    [
      `<</Type/Font/Subtype/CIDFontType2/BaseFont/${fontName}/CIDToGIDMap/Identity`,
      '/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>',
      `/FontDescriptor ${descriptor} 0 R/W[${widthsSource(widthsByGlyph(face, part))}]>>`,
    ],
    [descriptorSource(name, part, file)],
    stream(bytes, `/Length1 ${part.length}`),
    stream(letters, ''),
  ];
  return numbered(objects, first);
}

function widthsSource(widths: readonly (number | readonly number[])[]): string {
  return widths.map((one) => (typeof one === 'number' ? one : `[${one.join(' ')}]`)).join(' ');
}

function stream(packed: Uint8Array, more: string): readonly (string | Uint8Array)[] {
  const head = `<</Filter/FlateDecode/Length ${packed.length}${more}>>\nstream\n`;
  return [head, packed, '\nendstream'];
}

function numbered(
  objects: readonly (readonly (string | Uint8Array)[])[],
  first: number,
): PartObjects {
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  const starts: number[] = [];
  let length = 0;
  const add = (what: string | Uint8Array) => {
    const bytes = typeof what === 'string' ? encoder.encode(what) : what;
    parts.push(bytes);
    length += bytes.length;
  };
  for (const [index, object] of objects.entries()) {
    starts.push(length);
    add(`${first + index} 0 obj\n`);
    for (const piece of object) add(piece);
    add('\nendobj\n');
  }
  return { bytes: joined(parts), starts };
}
