import { readdir } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';

/**
 * The files under a folder by relative name, in an order that no locale changes. Hidden files and
 * the output folder are skipped.
 */
export async function filesUnder(folder: string, out?: string): Promise<readonly string[]> {
  const own = out === undefined ? undefined : resolve(out);
  const found: string[] = [];
  const look = async (at: string): Promise<void> => {
    for (const one of await readdir(at, { withFileTypes: true })) {
      const path = join(at, one.name);
      if (one.name.startsWith('.') || one.name.startsWith('~$') || resolve(path) === own) continue;
      if (one.isDirectory()) await look(path);
      else found.push(relative(folder, path).split(sep).join('/'));
    }
  };
  await look(folder);
  return found.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}
