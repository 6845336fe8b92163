import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Manifest } from '../../src/packet/manifest.ts';
import type { Packet } from '../../src/packet/packet.ts';
import { sha256 } from '../../src/packet/sha256.ts';
import { writePacket } from '../../src/packet/write-packet.ts';

let out: string;
beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), 'packet-'));
});
afterEach(async () => {
  await rm(out, { recursive: true });
});

async function packet(text: string): Promise<Packet> {
  const bytes = new TextEncoder().encode(text);
  const manifest: Manifest = {
    program: { name: 'dismissal', version: '0' },
    asOf: '2026-11-23',
    recordSha256: '',
    caseNumber: 'BA000000-01',
    outcome: 'eligible-mandatory',
    law: { readOn: '2026-07-10' },
    language: 'en',
    forms: [],
    ticked: [],
    byHand: [],
    questions: [],
    bundles: {},
    files: [{ name: 'petition.pdf', sha256: await sha256(bytes), bytes: bytes.length }],
  };
  return { folder: 'BA000000-01', files: [{ name: 'petition.pdf', bytes }], manifest };
}

const petition = () => readFile(join(out, 'BA000000-01', 'petition.pdf'), 'utf8');

describe('writing a packet', () => {
  it('makes a folder for the case with the papers and the manifest', async () => {
    const written = await writePacket(out, await packet('one'), { replace: false });
    expect(written.kind).toBe('written');
    expect((await readdir(join(out, 'BA000000-01'))).sort()).toEqual([
      'manifest.json',
      'petition.pdf',
    ]);
  });

  it.skipIf(process.platform === 'win32')('lets only the owner read it', async () => {
    await writePacket(out, await packet('one'), { replace: false });
    const folder = join(out, 'BA000000-01');
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    expect((await stat(join(folder, 'petition.pdf'))).mode & 0o777).toBe(0o600);
    expect((await stat(join(folder, 'manifest.json'))).mode & 0o777).toBe(0o600);
  });

  it('leaves an existing packet alone unless asked to replace it', async () => {
    await writePacket(out, await packet('one'), { replace: false });
    expect((await writePacket(out, await packet('two'), { replace: false })).kind).toBe('exists');
    expect(await petition()).toBe('one');
    expect((await writePacket(out, await packet('two'), { replace: true })).kind).toBe('written');
    expect(await petition()).toBe('two');
    expect(await readdir(out)).toEqual(['BA000000-01']);
  });

  it('does not replace a folder in which someone added or changed a file', async () => {
    await writePacket(out, await packet('one'), { replace: false });
    await writeFile(join(out, 'BA000000-01', 'signed.pdf'), 'scan');
    const added = await writePacket(out, await packet('two'), { replace: true });
    expect(added).toMatchObject({ kind: 'changed-by-hand', files: ['signed.pdf'] });
    await rm(join(out, 'BA000000-01', 'signed.pdf'));
    await writeFile(join(out, 'BA000000-01', 'petition.pdf'), 'edited');
    const changed = await writePacket(out, await packet('two'), { replace: true });
    expect(changed).toMatchObject({ kind: 'changed-by-hand', files: ['petition.pdf'] });
    expect(await petition()).toBe('edited');
  });

  it('does not replace a folder that is not a packet', async () => {
    await mkdir(join(out, 'BA000000-01'));
    await writeFile(join(out, 'BA000000-01', 'letter.txt'), 'mine');
    const written = await writePacket(out, await packet('two'), { replace: true });
    expect(written).toMatchObject({ kind: 'changed-by-hand', files: ['letter.txt'] });
  });
});

describe('a run that was cut off', () => {
  it('while writing the new papers: the old packet stays and the partial one goes', async () => {
    await writePacket(out, await packet('one'), { replace: false });
    await mkdir(join(out, '.BA000000-01.new'));
    await writeFile(join(out, '.BA000000-01.new', 'petition.pdf'), 'ha');
    expect(await petition()).toBe('one');
    await writePacket(out, await packet('two'), { replace: true });
    expect(await petition()).toBe('two');
    expect(await readdir(out)).toEqual(['BA000000-01']);
  });

  it('between the two moves: the next run brings the old packet back first', async () => {
    await writePacket(out, await packet('one'), { replace: false });
    await rename(join(out, 'BA000000-01'), join(out, '.BA000000-01.old'));
    const written = await writePacket(out, await packet('two'), { replace: false });
    expect(written.kind).toBe('exists');
    expect(await petition()).toBe('one');
    expect(await readdir(out)).toEqual(['BA000000-01']);
  });

  it('after both moves: the new packet stays and the old one goes', async () => {
    await writePacket(out, await packet('old'), { replace: false });
    await rename(join(out, 'BA000000-01'), join(out, '.BA000000-01.old'));
    await mkdir(join(out, 'BA000000-01'));
    await writeFile(join(out, 'BA000000-01', 'petition.pdf'), 'new');
    await writePacket(out, await packet('x'), { replace: false });
    expect(await petition()).toBe('new');
    expect(await readdir(out)).toEqual(['BA000000-01']);
  });
});
