import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { plain } from '../../src/calendar/plain-date.ts';
import { readRecord } from '../../src/law/read-record.ts';
import { personalValues } from '../personal-values.ts';
import { runCaptured } from './run-captured.ts';

const samples = (await readdir('samples')).filter((name) => name.endsWith('.yaml'));
const asOf = ['--as-of', '2026-11-28'];

interface Checked {
  readonly cases: readonly { readonly counts: readonly { readonly outcome: string }[] }[];
}

async function outcomes(path: string): Promise<unknown> {
  const { out } = await runCaptured('check', path, '--json', ...asOf);
  const { determination }: { determination: Checked } = JSON.parse(out);
  return determination.cases.map(({ counts }) => counts.map(({ outcome }) => outcome));
}

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'redact-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

describe('a record made harmless for a bug report', () => {
  it.each(samples)(
    'has nothing about the person in it and gets the same decisions: %s',
    async (name) => {
      const path = join('samples', name);
      const { out, err, code } = await runCaptured('redact', path, ...asOf);
      expect([code, err]).toEqual([0, '']);
      const { record } = readRecord(await readFile(path), plain('2026-11-28'));
      expect(record && personalValues(record).filter((value) => out.includes(value))).toEqual([]);
      const redacted = join(folder, 'redacted.json');
      await writeFile(redacted, out);
      expect(await outcomes(redacted)).toEqual(await outcomes(path));
    },
  );

  it('drops a name typed as a courthouse or a department', async () => {
    const sample = await readFile('samples/completed-probation.yaml', 'utf8');
    const slipped = sample
      .replace(/courthouse: [\w-]+/u, 'courthouse: Rosa Méndez')
      .replace(/prosecutor: [\w-]+/u, 'prosecutor: Attorney Jane Roe');
    const path = join(folder, 'record.yaml');
    await writeFile(path, slipped);
    const { out, code } = await runCaptured('redact', path, ...asOf);
    expect(code).toBe(0);
    expect(out).not.toMatch(/Rosa|ndez|Jane|Roe/u);
  });

  it('is not made from a file that is not a record', async () => {
    const path = join(folder, 'record.yaml');
    await writeFile(path, 'petitioner: { name: { first: Rosa } }\n');
    const { out, code } = await runCaptured('redact', path, ...asOf);
    expect([out, code]).toEqual(['', 3]);
  });
});
