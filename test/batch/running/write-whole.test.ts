import { expect, it } from 'vitest';
import { writeWhole } from '../../../src/batch/running/write-whole.ts';

it('what a disk takes only in parts is written to its end', async () => {
  const written = new Uint8Array(12);
  const write = async (bytes: Uint8Array, from: number, length: number, at: number) => {
    const part = bytes.subarray(from, from + Math.min(3, length));
    written.set(part, at);
    return { bytesWritten: part.length };
  };
  await writeWhole({ write }, Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8), 2);
  expect([...written]).toEqual([0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 0, 0]);
});
