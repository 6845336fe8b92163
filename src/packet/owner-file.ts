import { open } from 'node:fs/promises';

/** Writes a new file only its owner may read, completely on disk before this returns. */
export async function writeOwnerFile(path: string, contents: Uint8Array | string): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(contents);
    await file.sync();
  } finally {
    await file.close();
  }
}
