import { readdir } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { journalName } from '../running/begin.ts';

/**
 * The files under a folder by relative name, in an order that no locale changes. Hidden files, the
 * output folder and those of other batches are skipped; a folder that cannot be opened is there by its own name, with a slash.
 */
export async function filesUnder(folder: string, out?: string): Promise<readonly string[]> {
  const own = out === undefined ? undefined : resolve(out);
  const found: string[] = [];
  const look = async (at: string): Promise<void> => {
    const all = await inside(at);
    if (at !== folder && all.some(({ name }) => name === journalName)) return;
    for (const one of all) {
      const path = join(at, one.name);
      if (one.name.startsWith('.') || one.name.startsWith('~$') || resolve(path) === own) continue;
      if (one.isDirectory()) await look(path);
      else found.push(nameOf(path));
    }
  };
  const inside = (at: string) =>
    readdir(at, { withFileTypes: true }).catch((fault: unknown) => {
      if (at === folder) throw fault;
      found.push(`${nameOf(at)}/`);
      return [];
    });
  const nameOf = (path: string) => relative(folder, path).split(sep).join('/');
  await look(folder);
  return found.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}
