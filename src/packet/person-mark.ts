import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { PersonName } from '../record/record.ts';

/**
 * Four letters that differ between two people, except for one pair in 65,536. Too few to find a
 * name by: the mark is in the manifest, which a person may show to someone who helps with the
 * program. Accents and capitals do not count, because those are what people correct in a name.
 */
export function personMark({ first, last }: PersonName): string {
  const plain = `${first} ${last}`
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L} ]/gu, '');
  return bytesToHex(sha256(new TextEncoder().encode(plain))).slice(0, 4);
}
