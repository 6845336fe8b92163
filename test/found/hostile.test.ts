import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { plainLetters } from '../../src/cli/plain-letters.ts';
import { knownForms } from '../../src/index.ts';
import { runCaptured } from '../cli/run-captured.ts';
import { losAngeles } from '../los-angeles.ts';

// Files and words that once crashed the program, flooded the output, or controlled the terminal;
// other tests cover what needs a stream, a disk or two runs at once.

const folder = 'test/found/hostile';
const records = (await readdir(folder)).filter((name) => /\.(?:yaml|json)$/u.test(name));
const pdfs = (await readdir(folder)).filter((name) => name.endsWith('.pdf'));
const sample = 'samples/completed-probation.yaml';
const asOf = ['--as-of', '2026-11-28'];

let out: string;
beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), 'hostile-'));
});
afterEach(async () => {
  await rm(out, { recursive: true });
});

describe('a malicious record', () => {
  it.each(records)('%s gets an answer or an error that says what is wrong', async (name) => {
    const { code, err } = await runCaptured('check', join(folder, name), ...asOf);
    expect([0, 3, 4, 5]).toContain(code);
    expect(err.match(/^(?:Error|Warning|Note|Advertencia)\b/gmu)?.length ?? 0).toBeLessThanOrEqual(
      21,
    );
    if (code === 3) expect(err).toMatch(/^Error/u);
  });

  it.each(['flood-dup-keys.yaml', 'flood-many.json', 'slow-2000-unknown-keys.json'])(
    '%s: after the first twenty, errors are only counted',
    async (name) => {
      const { err } = await runCaptured('check', join(folder, name), ...asOf);
      expect(err).toContain('[more-findings]');
      expect(err.match(/^Error\b/gmu)).toHaveLength(21);
    },
  );

  it('with a name no font has gives no packet, and shows none of its letters', async () => {
    for (const [name, letters] of [
      ['cjk-name.json', /[小明王]/u],
      ['hebrew-name.json', /[משהלוין]/u],
    ] as const) {
      const { code, err } = await runCaptured('packet', join(folder, name), '--out', out, ...asOf);
      expect(code).toBe(3);
      expect(err).toContain('petitioner.name.first');
      expect(err).not.toMatch(letters);
      expect(await readdir(out)).toEqual([]);
    }
  });

  it('with an address line in place of a key does not show it', async () => {
    const { err } = await runCaptured('check', join(folder, 'dup-key-leak.yaml'), ...asOf);
    expect(err).toContain('petitioner.mailingAddress');
    expect(err).not.toMatch(/Care of|Lopez|4127/u);
  });
});

describe('a malicious PDF', () => {
  it.each(pdfs)('%s is refused, and cannot control the terminal', async (name) => {
    const { code, err } = await runCaptured('forms', 'add', join(folder, name), '--forms-dir', out);
    expect(code).toBe(2);
    expect(err).toContain('Refused');
    const lines = err.split('\n').map(plainLetters);
    expect(lines.join('\n').replaceAll('\uFFFD', '')).not.toMatch(/[^\P{Cc}\n]/u);
    expect(await readdir(out)).toEqual([]);
  });

  it('cannot break a line with the name of its encryption', async () => {
    const path = join(folder, 'enc-unknown-filter3.pdf');
    const { err } = await runCaptured('forms', 'add', path, '--forms-dir', out);
    expect(err).toMatch(/\(Ev\?\[31mil\?*\)/u);
  });
});

describe('what a person types on the command line', () => {
  it.each([
    ['a day after the calendar’s end', ['check', sample, '--as-of', '9999-12-31'], 2],
    ['a folder in place of a record', ['check', 'samples', ...asOf], 2],
    ['a folder in place of a paper', ['read', 'samples'], 2],
    ['a folder in place of a form', ['forms', 'add', 'samples', '--forms-dir', 'x'], 2],
    ['a forms folder with too long a name', ['forms', '--forms-dir', 'x'.repeat(5000)], 0],
  ])('%s does not crash the program', async (_, words, ends) => {
    expect((await runCaptured(...words)).code).toBe(ends);
  });

  it('as a case number equal to a sheet’s name is a folder next to the sheet', async () => {
    const record = join(out, 'record.yaml');
    const text = await readFile(sample, 'utf8');
    await writeFile(
      record,
      text.replace(/number: 2CJ\d+/u, 'number: client.pdf').replace(/ *defendantSuffix.*\n/u, ''),
    );
    const { code } = await runCaptured('packet', record, '--out', join(out, 'p'), ...asOf);
    expect(code).toBe(0);
    expect((await readdir(join(out, 'p'))).sort()).toEqual(['client-pdf', 'client.pdf']);
  });
});

describe('what the library exports', () => {
  it('cannot be changed by code that imports it', () => {
    const shared: readonly object[] = [
      losAngeles,
      losAngeles.courthouses,
      ...losAngeles.courthouses,
      knownForms,
      ...knownForms,
    ];
    expect(shared.filter((one) => !Object.isFrozen(one))).toEqual([]);
  });
});
