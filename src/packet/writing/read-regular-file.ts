import { constants } from 'node:fs';
import { open } from 'node:fs/promises';

/** No packet file or court form is this large. */
const largest = 64 * 1024 * 1024;

/**
 * The bytes of a file; undefined if there is none, it is unreadable, or it is not a regular file. A
 * pipe is opened without waiting for a writer.
 */
export async function readRegularFile(path: string): Promise<Uint8Array | undefined> {
  try {
    const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const found = await file.stat();
      if (!found.isFile() || found.size > largest) return undefined;
      return await file.readFile();
    } finally {
      await file.close();
    }
  } catch {
    return undefined;
  }
}
