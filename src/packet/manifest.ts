import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Question } from '../eligibility/determination.ts';
import type { Outcome } from '../law/outcome.ts';
import { jsonText } from './json-text.ts';

/** What is in `manifest.json`: enough to tell, a year later, why each box was checked. */
export interface Manifest {
  readonly program: { readonly name: 'dismissal'; readonly version: string };
  readonly asOf: string;
  /** SHA-256 of the record in its canonical form, so that a re-run can tell whether it changed. */
  readonly recordSha256: string;
  readonly caseNumber: string;
  /** Distinguishes two people's papers without identifying them. */
  readonly person?: string;
  readonly outcome: Outcome;
  readonly law: { readonly readOn: string };
  readonly language: string;
  /** The forms used, by id and revision. */
  readonly forms: readonly { readonly id: string; readonly revision: string }[];
  /** Every checked box, with the decision behind it. */
  readonly ticked: readonly Ticked[];
  /** What is left to fill in by hand, in the words that the papers use. */
  readonly byHand: readonly string[];
  readonly questions: readonly Pick<Question, 'code' | 'path'>[];
  /** The papers in each bundle, in order. */
  readonly bundles: Readonly<Record<string, readonly string[]>>;
  readonly files: readonly FileHash[];
  /** The sheets for all cases in the record, next to the folders. */
  readonly beside?: readonly FileHash[];
  /** An attorney's stated reason for overriding the outcome. */
  readonly override?: string;
}

export interface Ticked {
  readonly paper: string;
  readonly box: string;
  readonly counts: readonly number[];
  /** The decision behind the box, with its citation: codes, whatever the language of the packet. */
  readonly because: string;
}

export interface FileHash {
  readonly name: string;
  readonly sha256: string;
  readonly bytes: number;
}

/**
 * The manifest as bytes, the same for the same content. Its last line is the hash of everything
 * before it, so that a manifest someone changed is not taken for the program's own.
 */
export function manifestBytes(manifest: Manifest): Uint8Array {
  return new TextEncoder().encode(jsonText({ ...manifest, sha256: ownHash(manifest) }));
}

/** The hash of a manifest without the line that holds it. */
export function ownHash(manifest: object): string {
  return bytesToHex(sha256(new TextEncoder().encode(jsonText(manifest))));
}
