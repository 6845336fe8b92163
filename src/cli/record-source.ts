import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { UsageFault } from './usage-fault.ts';

interface Largest {
  readonly bytes: number;
  readonly words: string;
}

/** No person's record is this large; a larger file is something else. */
const largestRecord: Largest = { bytes: 2 * 1024 * 1024, words: '2 MB' };

/**
 * The bytes of a record from a file, or from standard input for "-".
 *
 * @throws UsageFault if it is missing, not a file, or too large to be a record.
 */
export async function recordSource(name: string, largest = largestRecord): Promise<Uint8Array> {
  if (name === '-') return whatIsPiped(largest);
  const found = await stat(name).catch(() => undefined);
  if (found === undefined) {
    throw UsageFault.of('no-such-file', { name });
  }
  if (!found.isFile()) {
    throw UsageFault.of('not-a-file', { name });
  }
  return readAll(createReadStream(name), name, largest).catch((fault: unknown) => {
    if (fault instanceof UsageFault) throw fault;
    throw UsageFault.of('unreadable-file', { name });
  });
}

/** Standard input may be closed, a folder, or unreadable: even accessing it fails. */
async function whatIsPiped(largest: Largest): Promise<Uint8Array> {
  try {
    return await readAll(process.stdin, 'standard input', largest);
  } catch (fault) {
    if (fault instanceof UsageFault) throw fault;
    throw UsageFault.of('unreadable-input');
  }
}

async function readAll(stream: Readable, name: string, largest: Largest): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    const bytes: Uint8Array = chunk;
    length += bytes.length;
    if (length > largest.bytes) {
      stream.destroy();
      throw largest === largestRecord
        ? UsageFault.of('too-large-a-record', { name })
        : UsageFault.of('too-large-a-paper', { name, size: largest.words });
    }
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
