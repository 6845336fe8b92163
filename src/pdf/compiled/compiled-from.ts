import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { FormFolder } from '../../forms/form-folder.ts';
import { compiledVersion } from './compiled-form.ts';

/** What a form is compiled of: its folder, and its prepared blank. */
export interface FormToCompile {
  readonly folder: FormFolder;
  readonly blank: Uint8Array;
}

/** The fingerprint of what is compiled: the blank, the map of its fields, and this program's way of it. */
export function compiledFrom({ folder, blank }: FormToCompile): string {
  const map = new TextEncoder().encode(JSON.stringify(folder));
  return `${compiledVersion} ${bytesToHex(sha256(blank))} ${bytesToHex(sha256(map))}`;
}
