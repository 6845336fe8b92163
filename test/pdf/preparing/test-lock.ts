import { createCipheriv, createHash } from 'node:crypto';
import { rc4 } from '../../../src/pdf/preparing/encryption/rc4.ts';

/** Locks a made file, with Node's own ciphers: an implementation apart from the one that unlocks. */
export interface TestLock {
  /** The entries of the encryption dictionary; empty where the file is not locked. */
  readonly dict: string;
  readonly id: string;
  readonly locked: (bytes: Uint8Array, number: number) => Uint8Array;
}

const id = '00112233445566778899aabbccddeeff';

export const notLockedHere: TestLock = { dict: '', id, locked: (bytes) => bytes };

const padding = Buffer.from(
  '28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a',
  'hex',
);

const hash = (name: string, ...parts: readonly Uint8Array[]) =>
  createHash(name).update(Buffer.concat(parts)).digest();

const owner = Buffer.alloc(32, 7);
const permissions = Buffer.from([0xfc, 0xff, 0xff, 0xff]);

/** The lock of revisions 2 to 4, with a user password. */
export function olderLock(scheme: 'rc4-40' | 'rc4-128' | 'aes-128', password = ''): TestLock {
  const bytes = scheme === 'rc4-40' ? 5 : 16;
  const revision = { 'rc4-40': 2, 'rc4-128': 3, 'aes-128': 4 }[scheme];
  const padded = Buffer.concat([Buffer.from(password, 'latin1'), padding]).subarray(0, 32);
  let key = hash('md5', padded, owner, permissions, Buffer.from(id, 'hex'));
  if (revision > 2) for (let i = 0; i < 50; i += 1) key = hash('md5', key.subarray(0, bytes));
  key = key.subarray(0, bytes);
  const user = revision === 2 ? rc4(key, padding) : checkOf(key);
  const filters = '/CF <</StdCF <</CFM /AESV2 /Length 16>>>> /StmF /StdCF /StrF /StdCF';
  const version = { 2: '/V 1', 3: '/V 2 /Length 128', 4: `/V 4 ${filters}` }[revision];
  return {
    id,
    dict: `/Filter /Standard ${version} /R ${revision} /P -4 /O <${owner.toString('hex')}> /U <${Buffer.from(user).toString('hex')}>`,
    locked: (plain, number) => {
      const own = Buffer.from([number, 0, 0, 0, 0]);
      const salt = revision === 4 ? Buffer.from('sAlT') : Buffer.alloc(0);
      const objectKey = hash('md5', key, own, salt).subarray(0, Math.min(bytes + 5, 16));
      return revision === 4 ? aes('aes-128-cbc', objectKey, plain) : rc4(objectKey, plain);
    },
  };
}

function checkOf(key: Buffer): Buffer {
  let found: Uint8Array = hash('md5', padding, Buffer.from(id, 'hex'));
  for (let round = 0; round < 20; round += 1)
    found = rc4(
      key.map((byte) => byte ^ round),
      found,
    );
  return Buffer.concat([found, Buffer.alloc(16)]);
}

function aes(name: string, key: Uint8Array, plain: Uint8Array): Buffer {
  const vector = Buffer.alloc(16, 3);
  const cipher = createCipheriv(name, key, vector);
  return Buffer.concat([vector, cipher.update(plain), cipher.final()]);
}

/** The lock of revisions 5 and 6, with a user password. */
export function newerLock(revision: 5 | 6, password = ''): TestLock {
  const secret = Buffer.from(password, 'utf8');
  const key = Buffer.alloc(32, 9);
  const [check, salt] = [Buffer.alloc(8, 1), Buffer.alloc(8, 2)];
  const digest = (salted: Buffer) =>
    revision === 5 ? hash('sha256', secret, salted) : hardened(secret, salted);
  const user = Buffer.concat([digest(check), check, salt]);
  const above = createCipheriv('aes-256-cbc', digest(salt), Buffer.alloc(16)).setAutoPadding(false);
  const userKey = Buffer.concat([above.update(key), above.final()]);
  const filters = '/CF <</StdCF <</CFM /AESV3 /Length 32>>>> /StmF /StdCF /StrF /StdCF';
  return {
    id,
    dict: `/Filter /Standard /V 5 /R ${revision} /P -4 ${filters} /O <${'07'.repeat(48)}> /U <${user.toString('hex')}> /UE <${userKey.toString('hex')}> /OE <${'07'.repeat(32)}>`,
    locked: (plain) => aes('aes-256-cbc', key, plain),
  };
}

/** Algorithm 2.B of ISO 32000-2. */
function hardened(secret: Buffer, salt: Buffer): Buffer {
  let key = hash('sha256', secret, salt);
  for (let round = 0, last = 0; round < 64 || last > round - 32; round += 1) {
    const block = Buffer.concat(Array.from({ length: 64 }, () => Buffer.concat([secret, key])));
    const cipher = createCipheriv('aes-128-cbc', key.subarray(0, 16), key.subarray(16, 32));
    const mixed = cipher.setAutoPadding(false).update(block);
    const number = BigInt(`0x${mixed.subarray(0, 16).toString('hex')}`) % 3n;
    key = hash(number === 0n ? 'sha256' : number === 1n ? 'sha384' : 'sha512', mixed);
    last = mixed[mixed.length - 1] ?? 0;
  }
  return key.subarray(0, 32);
}
