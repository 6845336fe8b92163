import { type MadeFile, type MadePart, madeFaces } from '../../made/faces.ts';
import { descriptorSource, isDrawnInWinAnsi, nameOfPart, widthsByGlyph } from '../face-measures.ts';
import type { FaceName } from '../letters.ts';
import { packedFile, packedMap } from '../packed-part.ts';
import { newOutput, put, putBytes } from './output.ts';

/** The most objects that a part of a face takes. */
export const objectsOfPart = 5;

/** An object as a PDF writes it; for a stream, the entries of its dictionary and its bytes. */
export interface ObjectSource {
  readonly words: string;
  readonly stream?: Uint8Array;
}

/**
 * The objects of a part of a face, the face itself first; `first` is its number, the others follow.
 */
export function partSources(
  name: FaceName,
  part: MadePart,
  first: number,
): readonly ObjectSource[] {
  return isDrawnInWinAnsi(part) ? inWinAnsi(name, part, first) : byGlyph(name, part, first);
}

/** The plain letters of a face, or the whole of WinAnsi. */
function inWinAnsi(name: FaceName, { file }: MadePart, first: number): readonly ObjectSource[] {
  const part = file === undefined ? 'whole' : 'plain';
  return [
    { words: winAnsiFont(name, part, first + 1) },
    { words: descriptorSource(name, part, first + 2) },
    fileSource(file ?? madeFaces[name].whole),
  ];
}

function winAnsiFont(name: FaceName, part: MadePart['name'] | 'whole', descriptor: number): string {
  const face = madeFaces[name];
  return (
    `<</Type/Font/Subtype/TrueType/BaseFont/${nameOfPart(face, part)}/Encoding/WinAnsiEncoding` +
    `/FirstChar 32/LastChar 255/Widths[${face.winAnsiWidths.join(' ')}]` +
    `/FontDescriptor ${descriptor} 0 R>>`
  );
}

function fileSource(file: MadeFile): ObjectSource {
  return { words: `/Filter/FlateDecode/Length1 ${file.length}`, stream: packedFile(file) };
}

function byGlyph(name: FaceName, part: MadePart, first: number): readonly ObjectSource[] {
  const face = madeFaces[name];
  const fontName = nameOfPart(face, part.name);
  const [inner, descriptor, file, map] = [first + 1, first + 2, first + 3, first + 4];
  return [
    {
      words:
        `<</Type/Font/Subtype/Type0/BaseFont/${fontName}/Encoding/Identity-H` +
        `/DescendantFonts[${inner} 0 R]/ToUnicode ${map} 0 R>>`,
    },
    {
      words:
        `<</Type/Font/Subtype/CIDFontType2/BaseFont/${fontName}/CIDToGIDMap/Identity` +
        '/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>' +
        `/FontDescriptor ${descriptor} 0 R/W[${widthsSource(widthsByGlyph(face, part))}]>>`,
    },
    { words: descriptorSource(name, part.name, file) },
    fileSource(part.file ?? madeFaces[name].whole),
    { words: '/Filter/FlateDecode', stream: packedMap(part) },
  ];
}

function widthsSource(widths: readonly (number | readonly number[])[]): string {
  return widths.map((one) => (typeof one === 'number' ? one : `[${one.join(' ')}]`)).join(' ');
}

/** The objects of a part of a face, from a number on, as they are in a file. */
export interface PartObjects {
  readonly bytes: Uint8Array;
  /** Where each object begins. */
  readonly starts: readonly number[];
}

export function partObjects(name: FaceName, part: MadePart, first: number): PartObjects {
  const output = newOutput();
  const starts: number[] = [];
  for (const [index, { words, stream }] of partSources(name, part, first).entries()) {
    starts.push(output.length);
    put(output, `${first + index} 0 obj\n`);
    if (stream === undefined) put(output, words);
    else {
      put(output, `<<${words}/Length ${stream.length}>>\nstream\n`);
      putBytes(output, stream);
      put(output, '\nendstream');
    }
    put(output, '\nendobj\n');
  }
  return { bytes: output.bytes.slice(0, output.length), starts };
}
