import { zlibSync } from 'fflate';
import type { MadePart } from '../made/faces.ts';
import { fromBase64 } from './from-base64.ts';
import { toUnicodeOfPart } from './to-unicode.ts';

/** A part of a face as every paper carries it: its file, and its map back to letters, both packed. */
export interface PackedPart {
  readonly file: Uint8Array;
  readonly letters: Uint8Array;
}

const packed = new WeakMap<MadePart, PackedPart>();

export function packedPart(part: MadePart): PackedPart {
  const found = packed.get(part);
  if (found !== undefined) return found;
  const made = {
    file: fromBase64(part.packed),
    letters: zlibSync(new TextEncoder().encode(toUnicodeOfPart(part)), { level: 9 }),
  };
  packed.set(part, made);
  return made;
}
