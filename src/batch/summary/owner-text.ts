import { open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Writes a text that only its owner may read, in chunks, and moves it into place when complete: an
 * interrupted run leaves the old one.
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

/** Row by row would take a hundred thousand system calls. */
const blockLetters = 64 * 1024;
