import { open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Writes a text that its owner alone may read, piece by piece, and puts it in its place when it is
 * whole: a run that is cut off leaves the old one.
 */
export async function writeOwnerText(
  folder: string,
  name: string,
  pieces: AsyncIterable<string> | Iterable<string>,
): Promise<void> {
  const fresh = join(folder, `.${name}.new`);
  await rm(fresh, { force: true });
  const file = await open(fresh, 'wx', 0o600);
  try {
    let waiting = '';
    for await (const piece of pieces) {
      waiting += piece;
      if (waiting.length < blockLetters) continue;
      await file.writeFile(waiting);
      waiting = '';
    }
    await file.writeFile(waiting);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(fresh, join(folder, name));
}

/** A row at a time would ask the system a hundred thousand times. */
const blockLetters = 64 * 1024;
