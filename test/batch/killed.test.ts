import { type ChildProcess, spawn } from 'node:child_process';
import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildModules } from '../../scripts/build/command-line.ts';
import { filesOf, ndjson, ownFolder, withPlans } from './people.ts';

/** A separate process with two workers, as a person would start it. */
function started(program: string, input: string, out: string): ChildProcess {
  const words = [program, 'batch', input, '--out', out, '--as-of', '2026-11-25'];
  const flags = ['--jobs', '2', '--quiet'];
  return spawn(process.execPath, [...words, ...flags], { stdio: 'ignore' });
}

const ended = (run: ChildProcess) =>
  new Promise<number | null>((resolve) => {
    run.once('exit', resolve);
  });

it('gives the same bytes after kill -9, with one worker per core', async () => {
  const folder = await ownFolder();
  const input = join(folder, 'people.ndjson');
  const [whole, killed] = [join(folder, 'whole'), join(folder, 'killed')];
  await writeFile(input, ndjson([...withPlans, 11, 12]));
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  await buildModules(join(folder, 'dist'));
  const program = join(folder, 'dist', 'cli-whole.js');
  const run = started(program, input, killed);
  const gone = ended(run);
  while (run.exitCode === null && (await peopleIn(killed)).length === 0) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  run.kill('SIGKILL');
  await gone;
  expect((await peopleIn(killed)).length).toBeGreaterThan(0);
  expect(await ended(started(program, input, killed))).toBe(0);
  expect(await ended(started(program, input, whole))).toBe(0);
  expect(await filesOf(killed)).toEqual(await filesOf(whole));
  expect((await peopleIn(killed)).filter((name) => name.startsWith('.'))).toEqual([]);
  await rm(folder, { recursive: true });
});

async function peopleIn(out: string): Promise<readonly string[]> {
  return readdir(join(out, 'people')).catch(() => []);
}
