import { cbc } from '@noble/ciphers/aes.js';
import { md5 } from '@noble/hashes/legacy.js';
import { PDFArray, PDFDict, PDFName } from 'pdf-lib';
import { joined } from '../../joined-bytes.ts';
import { damaged, UnreadablePdf } from '../unreadable.ts';
import { fileKey } from './file-key.ts';
import { type Cipher, type Locked, lockedWith, nameAt } from './locked.ts';
import { rc4 } from './rc4.ts';

/** Unlocks what is in one file, object by object. */
export interface Unlocking {
  readonly string: (bytes: Uint8Array, number: number, generation: number) => Uint8Array;
  readonly stream: (
    bytes: Uint8Array,
    dict: PDFDict,
    number: number,
    generation: number,
  ) => Uint8Array;
}

export const notLocked: Unlocking = { string: (bytes) => bytes, stream: (bytes) => bytes };

/** @throws UnreadablePdf where the file does not open without a password. */
export function unlocking(dict: PDFDict, id: Uint8Array): Unlocking {
  const locked = lockedWith(dict, id);
  const key = fileKey(locked);
  if (key === undefined) throw new UnreadablePdf({ kind: 'needs-password' });
  return {
    string: (bytes, number, generation) =>
      unlocked(bytes, locked.strings, objectKey(key, locked.strings, number, generation)),
    stream: (bytes, of, number, generation) => {
      const cipher = cipherOfStream(of, locked);
      return unlocked(bytes, cipher, objectKey(key, cipher, number, generation));
    },
  };
}

/** A stream may say that it is not locked, and a file may say that its metadata is not. */
function cipherOfStream(dict: PDFDict, locked: Locked): Cipher {
  const type = nameAt(dict, 'Type');
  if (type === 'XRef' || (type === 'Metadata' && !locked.metadata)) return 'none';
  const filter = dict.lookup(PDFName.of('Filter'));
  const first = filter instanceof PDFArray ? filter.lookup(0) : filter;
  if (first !== PDFName.of('Crypt')) return locked.streams;
  const parms = dict.lookup(PDFName.of('DecodeParms'));
  const own = parms instanceof PDFArray ? parms.lookup(0) : parms;
  const chosen = own instanceof PDFDict ? (nameAt(own, 'Name') ?? 'Identity') : 'Identity';
  if (chosen !== 'Identity') return locked.streams;
  return 'none';
}

function objectKey(
  key: Uint8Array,
  cipher: Cipher,
  number: number,
  generation: number,
): Uint8Array {
  if (cipher === 'none' || cipher === 'aes-256') return key;
  const own = [number, number >> 8, number >> 16, generation, generation >> 8];
  // "sAlT", which the standard adds for AES.
  const salt = cipher === 'aes-128' ? [0x73, 0x41, 0x6c, 0x54] : [];
  const hash = md5(joined([key, Uint8Array.from(own), Uint8Array.from(salt)]));
  return hash.slice(0, Math.min(key.length + 5, 16));
}

function unlocked(bytes: Uint8Array, cipher: Cipher, key: Uint8Array): Uint8Array {
  if (cipher === 'none' || bytes.length === 0) return bytes;
  if (cipher === 'rc4') return rc4(key, bytes);
  return unlockedAes(bytes, key);
}

/**
 * The first block is the initialization vector, and the last byte says how many bytes are padding.
 */
function unlockedAes(bytes: Uint8Array, key: Uint8Array): Uint8Array {
  const whole = bytes.length - (bytes.length % 16);
  if (whole < 32) return new Uint8Array();
  if (key.length !== 16 && key.length !== 32) throw damaged('encryption');
  const plain = cbc(key, bytes.slice(0, 16), { disablePadding: true }).decrypt(
    bytes.slice(16, whole),
  );
  const fill = plain.at(-1) ?? 0;
  return fill >= 1 && fill <= 16 ? plain.subarray(0, plain.length - fill) : plain;
}
