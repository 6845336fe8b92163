import { open } from 'node:fs/promises';

/** The first bytes of a file, as many as are asked for. */
export async function firstBytes(path: string, most: number): Promise<Uint8Array> {
  const file = await open(path, 'r');
  try {
    const bytes = new Uint8Array(most);
    let length = 0;
    while (length < most) {
      const { bytesRead } = await file.read(bytes, length, most - length, length);
      if (bytesRead === 0) break;
      length += bytesRead;
    }
    return bytes.slice(0, length);
  } finally {
    await file.close();
  }
}
