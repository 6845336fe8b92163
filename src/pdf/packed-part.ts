import { zlibSync } from 'fflate';
import type { MadeFile, MadePart } from '../made/faces.ts';
import { fromBase64 } from './from-base64.ts';
import { toUnicodeOfPart } from './to-unicode.ts';

const files = new WeakMap<MadeFile, Uint8Array>();
const maps = new WeakMap<MadePart, Uint8Array>();

/** The file of a face or of a part of one, packed, as every paper carries it. */
export function packedFile(file: MadeFile): Uint8Array {
  const found =
    files.get(file) ?? (typeof file.packed === 'string' ? fromBase64(file.packed) : file.packed);
  files.set(file, found);
  return found;
}

/** The map of a part from its glyphs back to letters, packed. */
export function packedMap(part: MadePart): Uint8Array {
  const found =
    maps.get(part) ?? zlibSync(new TextEncoder().encode(toUnicodeOfPart(part)), { level: 9 });
  maps.set(part, found);
  return found;
}
