import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Makes a folder only its owner may open, and any missing parents. One at a time: Node's recursive
 * mkdir does not return if the system refuses, as under /proc.
 */
export async function makeOwnerFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { mode: 0o700 });
  } catch (fault) {
    const above = dirname(path);
    if (isMissing(fault) && above !== path) {
      await makeOwnerFolder(above);
      await mkdir(path, { mode: 0o700 });
    } else if (!(await isFolder(path))) {
      throw fault;
    }
  }
}

function isMissing(fault: unknown): boolean {
  return fault instanceof Error && 'code' in fault && fault.code === 'ENOENT';
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
