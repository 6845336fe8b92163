import { cbc } from '@noble/ciphers/aes.js';
import { md5 } from '@noble/hashes/legacy.js';
import { sha256, sha384, sha512 } from '@noble/hashes/sha2.js';
import { joined } from '../../joined-bytes.ts';
import type { Locked } from './locked.ts';
import { rc4 } from './rc4.ts';

/** Pads a short password; here it is the whole password. */
const padding = Uint8Array.from([
  0x28, 0xbf, 0x4e, 0x5e, 0x4e, 0x75, 0x8a, 0x41, 0x64, 0x00, 0x4e, 0x56, 0xff, 0xfa, 0x01, 0x08,
  0x2e, 0x2e, 0x00, 0xb6, 0xd0, 0x68, 0x3e, 0x80, 0x2f, 0x0c, 0xa9, 0xfe, 0x64, 0x53, 0x69, 0x7a,
]);

/** The key of a file that opens without a password; undefined where it does not. */
export function fileKey(locked: Locked): Uint8Array | undefined {
  return locked.revision >= 5 ? newerKey(locked) : olderKey(locked);
}

/** Revisions 2 to 4 (algorithms 2, 4 and 5 of ISO 32000-1). */
function olderKey(locked: Locked): Uint8Array | undefined {
  const { revision, keyBytes, owner, user, permissions, id, metadata } = locked;
  const allowed = new Uint8Array(4);
  new DataView(allowed.buffer).setInt32(0, permissions | 0, true);
  const bare = revision >= 4 && !metadata ? new Uint8Array(4).fill(255) : new Uint8Array();
  let hash = md5(joined([padding, owner, allowed, id, bare]));
  const rounds = revision >= 3 ? 50 : 0;
  for (let round = 0; round < rounds; round += 1) hash = md5(hash.subarray(0, keyBytes));
  const key = hash.slice(0, keyBytes);
  const length = revision >= 3 ? 16 : 32;
  return same(userCheck(key, revision, id).subarray(0, length), user.subarray(0, length))
    ? key
    : undefined;
}

function userCheck(key: Uint8Array, revision: number, id: Uint8Array): Uint8Array {
  if (revision < 3) return rc4(key, padding);
  let found: Uint8Array = md5(joined([padding, id]));
  for (let round = 0; round < 20; round += 1) {
    const roundKey = key.map((byte) => byte ^ round);
    found = rc4(roundKey, found);
  }
  return found;
}

/** Revisions 5 and 6 (algorithm 2.A of ISO 32000-2): a check value, two salts, the key under a key. */
function newerKey({ revision, user, userKey }: Locked): Uint8Array | undefined {
  const hash = revision === 5 ? sha256 : hardened;
  if (!same(hash(user.slice(32, 40)), user.subarray(0, 32))) return undefined;
  const above = hash(user.slice(40, 48));
  return cbc(above, new Uint8Array(16), { disablePadding: true }).decrypt(userKey);
}

/** Algorithm 2.B, for the empty password. */
function hardened(salt: Uint8Array): Uint8Array {
  let key = sha256(salt);
  let last = 0;
  for (let round = 0; round < 64 || last > round - 32; round += 1) {
    const repeated = joined(new Array<Uint8Array>(64).fill(key));
    const locked = cbc(key.slice(0, 16), key.slice(16, 32), { disablePadding: true });
    const mixed = locked.encrypt(repeated);
    // The first sixteen bytes as one number, modulo 3, equal their sum modulo 3.
    const choice = mixed.subarray(0, 16).reduce((sum, byte) => sum + byte, 0) % 3;
    key = choice === 0 ? sha256(mixed) : choice === 1 ? sha384(mixed) : sha512(mixed);
    last = mixed.at(-1) ?? 0;
  }
  return key.slice(0, 32);
}

function same(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
