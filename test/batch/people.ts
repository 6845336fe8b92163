import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { madeUpPerson } from '../../scripts/made-up/made-up-person.ts';
import { runCaptured } from '../cli/run-captured.ts';

/** A folder for one test. */
export const ownFolder = () => mkdtemp(join(tmpdir(), 'batch-'));

/** Made-up people with few papers: each gets a plan, which is fast to make. */
export const withPlans: readonly number[] = [2, 3, 9, 10];

export function ndjson(people: readonly number[]): string {
  return people.map((one) => `${JSON.stringify(madeUpPerson(7, one))}\n`).join('');
}

/** Runs a batch in this thread, as of a day on which every made-up record is current. */
export const runBatch = (input: string, ...flags: readonly string[]) =>
  runCaptured('batch', input, '--as-of', '2026-11-25', '--jobs', '1', '--quiet', ...flags);

export async function filesOf(folder: string): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const one of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!one.isFile()) continue;
    const path = join(one.parentPath, one.name);
    found.set(path.slice(folder.length + 1), (await readFile(path)).toString('latin1'));
  }
  return new Map([...found].sort());
}

export async function folderOf(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await ownFolder();
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name);
    await mkdir(join(path, '..'), { recursive: true });
    await writeFile(path, text);
  }
  return folder;
}
