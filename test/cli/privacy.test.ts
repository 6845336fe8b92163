import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { plain } from '../../src/calendar/plain-date.ts';
import { readRecord } from '../../src/law/read-record.ts';
import { personalValues } from '../personal-values.ts';
import { runCaptured } from './run-captured.ts';

const samples = (await readdir('samples')).filter((name) => name.endsWith('.yaml'));
const asOf = ['--as-of', '2026-11-28'];

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'privacy-'));
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

async function personalIn(path: string): Promise<readonly string[]> {
  const { record } = readRecord(await readFile(path), plain('2026-11-28'));
  return record === undefined ? [] : personalValues(record);
}

const isIn = (text: string) => (value: string) => text.includes(value);

describe('what a run leaves outside the papers', () => {
  it.each(samples)('has nothing personal in it: %s', async (name) => {
    const path = join('samples', name);
    const elsewhere = join(folder, 'elsewhere');
    await mkdir(elsewhere);
    for (const place of ['TMPDIR', 'TEMP', 'TMP', 'HOME', 'XDG_DATA_HOME', 'XDG_CACHE_HOME']) {
      vi.stubEnv(place, elsewhere);
    }
    const out = join(folder, 'out');
    const { err } = await runCaptured('packet', path, '--out', out, ...asOf);
    const personal = await personalIn(path);
    expect(personal.length).toBeGreaterThan(1);
    expect(personal.filter(isIn(err))).toEqual([]);
    const names = await readdir(out, { recursive: true }).catch(() => []);
    expect(personal.filter(isIn(names.join('\n')))).toEqual([]);
    expect(await readdir(elsewhere)).toEqual([]);
    expect(await readdir(folder)).toEqual(
      names.length === 0 ? ['elsewhere'] : ['elsewhere', 'out'],
    );
  });

  it('shows no name typed in place of another value or a key', async () => {
    const text = await readFile('samples/completed-probation.yaml', 'utf8');
    const path = join(folder, 'record.yaml');
    const values = [...text.matchAll(/(?<=: )[^\s{[,#][^,}\]\n]*/gu)];
    const keys = [...text.matchAll(/[a-zA-Z]+(?=:)/gu)];
    expect(values.length + keys.length).toBeGreaterThan(60);
    for (const { 0: found, index } of [...values, ...keys]) {
      const changed = `${text.slice(0, index)}Zebulon Quirk${text.slice(index + found.length)}`;
      await writeFile(path, changed);
      const { err } = await runCaptured('check', path, ...asOf);
      expect(err).not.toMatch(/Zebulon|Quirk/iu);
    }
  });
});

describe.skipIf(process.platform === 'win32')('what a run writes', () => {
  it('can be opened only by its owner, whatever the umask', async () => {
    const before = process.umask(0);
    try {
      const out = join(folder, 'out');
      await runCaptured('packet', 'samples/two-cases.yaml', '--out', out, ...asOf);
      const names = await readdir(out, { recursive: true });
      expect(names.length).toBeGreaterThan(5);
      for (const name of ['', ...names]) {
        expect((await stat(join(out, name))).mode & 0o077).toBe(0);
      }
    } finally {
      process.umask(before);
    }
  });
});
