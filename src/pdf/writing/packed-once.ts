import { deflated } from './deflated.ts';
import { objectsInRow, type WaitingObject } from './objects-in-row.ts';

/** Objects in a row, packed, and where the first of them begins when they are not. */
export interface PackedObjects {
  readonly first: number;
  readonly bytes: Uint8Array;
}

const known = new Map<string, PackedObjects>();

/** More than there are ways in which papers use faces and forms; a form of the courts takes 70 KB. */
const most = 100;

/** Packs objects in a row; the same objects with the same numbers, only once. */
export function packedOnce(objects: readonly WaitingObject[]): PackedObjects {
  const words = objects.map((one) => `${one.number} ${one.words}`).join(' ');
  const found = known.get(words) ?? packed(objects);
  if (known.size === most) known.clear();
  known.set(words, found);
  return found;
}

function packed(objects: readonly WaitingObject[]): PackedObjects {
  const { bytes, first } = objectsInRow(objects);
  return { first, bytes: deflated(bytes) };
}
