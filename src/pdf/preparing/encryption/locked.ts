import { PDFBool, PDFDict, PDFHexString, PDFName, PDFNumber, PDFString } from 'pdf-lib';
import { damaged, UnreadablePdf } from '../unreadable.ts';

/** How one kind of content is locked. */
export type Cipher = 'none' | 'rc4' | 'aes-128' | 'aes-256';

/** What a file says of its own lock (ISO 32000-1, 7.6; ISO 32000-2 for revision 6). */
export interface Locked {
  readonly revision: number;
  readonly keyBytes: number;
  readonly owner: Uint8Array;
  readonly user: Uint8Array;
  /** The file's key, itself locked (revisions 5 and 6). */
  readonly userKey: Uint8Array;
  readonly permissions: number;
  readonly metadata: boolean;
  readonly strings: Cipher;
  readonly streams: Cipher;
  readonly id: Uint8Array;
}

export function lockedWith(dict: PDFDict, id: Uint8Array): Locked {
  const filter = nameAt(dict, 'Filter') ?? '';
  if (filter !== 'Standard') throw unknown(filter);
  const [version, revision] = [numberAt(dict, 'V', 0), numberAt(dict, 'R', 0)];
  if (![1, 2, 4, 5].includes(version) || ![2, 3, 4, 5, 6].includes(revision)) {
    throw unknown(`V${version} R${revision}`);
  }
  if ((version === 5) !== revision >= 5) throw unknown(`V${version} R${revision}`);
  return {
    revision,
    keyBytes: keyBytes(dict, version),
    owner: bytesAt(dict, 'O', revision >= 5 ? 48 : 32),
    user: bytesAt(dict, 'U', revision >= 5 ? 48 : 32),
    userKey: revision >= 5 ? bytesAt(dict, 'UE', 32) : new Uint8Array(),
    permissions: numberAt(dict, 'P', 0),
    metadata: dict.lookup(PDFName.of('EncryptMetadata')) !== PDFBool.False,
    strings: version < 4 ? 'rc4' : cipherOf(dict, 'StrF'),
    streams: version < 4 ? 'rc4' : cipherOf(dict, 'StmF'),
    id,
  };
}

function keyBytes(dict: PDFDict, version: number): number {
  if (version === 1) return 5;
  if (version === 4) return 16;
  if (version === 5) return 32;
  const bits = numberAt(dict, 'Length', 40);
  if (bits % 8 !== 0 || bits < 40 || bits > 128) throw damaged('encryption');
  return bits / 8;
}

/** The cipher of a named crypt filter. */
function cipherOf(dict: PDFDict, use: 'StrF' | 'StmF'): Cipher {
  const chosen = nameAt(dict, use) ?? 'Identity';
  if (chosen === 'Identity') return 'none';
  const filters = dict.lookup(PDFName.of('CF'));
  const filter = filters instanceof PDFDict ? filters.lookup(PDFName.of(chosen)) : undefined;
  const method = filter instanceof PDFDict ? (nameAt(filter, 'CFM') ?? 'None') : chosen;
  if (method === 'None') return 'none';
  if (method === 'V2') return 'rc4';
  if (method === 'AESV2') return 'aes-128';
  if (method === 'AESV3') return 'aes-256';
  throw unknown(method);
}

function unknown(scheme: string): UnreadablePdf {
  return new UnreadablePdf({ kind: 'unknown-encryption', scheme: printable(scheme.slice(0, 40)) });
}

export function nameAt(dict: PDFDict, key: string): string | undefined {
  const found = dict.lookup(PDFName.of(key));
  return found instanceof PDFName ? found.decodeText() : undefined;
}

function numberAt(dict: PDFDict, key: string, otherwise: number): number {
  const found = dict.lookup(PDFName.of(key));
  return found instanceof PDFNumber ? found.asNumber() : otherwise;
}

function bytesAt(dict: PDFDict, key: string, length: number): Uint8Array {
  const found = dict.lookup(PDFName.of(key));
  const bytes =
    found instanceof PDFString || found instanceof PDFHexString ? found.asBytes() : undefined;
  if (bytes === undefined || bytes.length < length) throw damaged('encryption');
  return bytes.slice(0, length);
}

/** A name in a PDF may contain any byte, including those that control a terminal. */
function printable(name: string): string {
  return name.replaceAll(/[^ -~]/gu, '?');
}
