import { execFile } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildModules } from '../../scripts/build/command-line.ts';
import { countiesModule } from '../../scripts/made/counties.ts';

/** The command line as built after docs/adding-a-county.md: one folder more, and no code changed. */
const folder = mkdtempSync(join(tmpdir(), 'second-county-'));
const record = join(folder, 'records', 'orange.yaml');

beforeAll(async () => {
  const counties = join(folder, 'counties');
  cpSync('src/court/los-angeles', join(counties, 'los-angeles'), { recursive: true });
  mkdirSync(join(counties, 'orange'));
  writeFileSync(join(counties, 'orange', 'county.json'), '{ "name": "Orange" }\n');
  const contents = countiesModule(counties);
  await buildModules(join(folder, 'dist'), {
    name: 'with-another-county',
    setup: ({ onLoad }) => {
      onLoad({ filter: /[/\\]made[/\\]counties\.ts$/ }, () => ({
        contents,
        loader: 'ts',
        resolveDir: join(process.cwd(), 'src', 'made'),
      }));
    },
  });
  mkdirSync(join(folder, 'records'));
  const sample = readFileSync('samples/no-probation.yaml', 'utf8');
  writeFileSync(
    record,
    sample
      .replace('county: Los Angeles, courthouse: pasadena', 'county: Orange')
      .replace('    prosecutor: pasadena\n', ''),
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Ended {
  readonly out: string;
  readonly code: number | null;
}

const run = (...words: readonly string[]): Promise<Ended> =>
  new Promise((done) => {
    const cli = join(folder, 'dist', 'cli-whole.js');
    const given = ['--as-of', '2026-11-25', '--county', 'orange'];
    const child = execFile(process.execPath, [cli, ...words, ...given], (_, stdout, stderr) =>
      done({ out: stdout + stderr, code: child.exitCode }),
    );
  });

describe('a county that is one file with a name', () => {
  it('has its own case decided, and sends the petition of a Los Angeles case to Los Angeles', async () => {
    const own = await run('check', record);
    expect(own.out).toContain('Open now');
    expect(own.out).toContain('--county orange --out DIR');
    expect(own.code).toBe(0);
    const elsewhere = await run('check', 'samples/no-probation.yaml');
    expect(elsewhere.out).toMatch(/Los Angeles/u);
    expect(elsewhere.code).toBe(4);
  });

  it('gets a packet that asks the clerk for what the folder does not say', async () => {
    const out = join(folder, 'packets');
    const { code } = await run('packet', record, '--petition', 'own', '--out', out);
    expect(code).toBe(0);
    const [name = ''] = readdirSync(out).filter((one) => !one.includes('.'));
    const page = readFileSync(join(out, name, 'start-here.html'), 'utf8');
    expect(page).toMatch(/County of Orange|Orange County/u);
    expect(page).not.toMatch(/Los Angeles|LASC/u);
    const manifest = readFileSync(join(out, name, 'manifest.json'), 'utf8');
    expect(manifest).not.toMatch(/Los Angeles/u);
  });

  it('takes a batch', async () => {
    const out = join(folder, 'batch');
    const { code } = await run('batch', join(folder, 'records'), '--petition', 'own', '--out', out);
    expect(code).toBe(0);
    expect(readFileSync(join(out, 'queue.csv'), 'utf8')).toContain('Can file today');
  });
});
