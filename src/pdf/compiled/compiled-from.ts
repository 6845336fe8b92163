import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { FormFolder } from '../../forms/form-folder.ts';
import { compiledVersion } from './compiled-form.ts';

/** What a form is compiled from: its folder, and its prepared blank. */
export interface FormToCompile {
  readonly folder: FormFolder;
  readonly blank: Uint8Array;
}

/**
 * A fingerprint of all that goes into compiling: the blank, the map of its fields, and this
 * program's own version of the format.
 */
export function compiledFrom({ folder, blank }: FormToCompile): string {
  const map = new TextEncoder().encode(JSON.stringify(folder));
  return `${compiledVersion} ${bytesToHex(sha256(blank))} ${bytesToHex(sha256(map))}`;
}
