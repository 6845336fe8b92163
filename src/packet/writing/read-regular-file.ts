import { constants } from 'node:fs';
import { open } from 'node:fs/promises';

/** No file of a packet, and no form of a court, comes near this. */
const largest = 64 * 1024 * 1024;

/**
 * The bytes of a file; undefined where there is none, where it may not be read, or where what bears
 * its name is no file. A pipe is opened without waiting for whoever would write into it.
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
