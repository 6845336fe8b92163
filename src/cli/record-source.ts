import { closeSync, constants, openSync, readSync, type Stats, statSync } from 'node:fs';
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
  const found = statsOf(name);
  if (!found.isFile() && !found.isFIFO()) throw UsageFault.of('not-a-file', { name });
  try {
    if (found.isFile()) return await readAll(chunksOf(name), name, largest);
    const piped = await readAll(chunksOfPipe(name), name, largest);
    // A pipe that nobody writes to.
    if (piped.length === 0) throw UsageFault.of('not-a-file', { name });
    return piped;
  } catch (fault) {
    if (fault instanceof UsageFault) throw fault;
    throw UsageFault.of('unreadable-file', { name });
  }
}

function statsOf(name: string): Stats {
  try {
    return statSync(name);
  } catch {
    throw UsageFault.of('no-such-file', { name });
  }
}

/** One after the other, without the streams and promises of Node, which take longer to load than a record. */
function* chunksOf(name: string): Generator<Uint8Array> {
  const file = openSync(name, 'r');
  try {
    for (;;) {
      const chunk = new Uint8Array(1 << 16);
      const read = readSync(file, chunk);
      if (read === 0) return;
      yield chunk.subarray(0, read);
    }
  } finally {
    closeSync(file);
  }
}

/**
 * What a shell hands over for "<(command)". It is opened without waiting: a pipe that nobody writes to
 * would hold the program at the very opening.
 */
async function* chunksOfPipe(name: string): AsyncGenerator<Uint8Array> {
  const file = openSync(name, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    for (;;) {
      const chunk = new Uint8Array(1 << 16);
      const read = readIfThere(file, chunk);
      if (read === 0) return;
      if (read !== undefined) yield chunk.subarray(0, read);
      else await new Promise((resolve) => setTimeout(resolve, 20));
    }
  } finally {
    closeSync(file);
  }
}

/** Undefined while the command at the other end has written nothing more. */
function readIfThere(file: number, chunk: Uint8Array): number | undefined {
  try {
    return readSync(file, chunk);
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && fault.code === 'EAGAIN') return undefined;
    throw fault;
  }
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

async function readAll(
  source: Readable | Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  name: string,
  largest: Largest,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of source) {
    const bytes: Uint8Array = chunk;
    length += bytes.length;
    if (length > largest.bytes) {
      throw largest === largestRecord
        ? UsageFault.of('too-large-a-record', { name })
        : UsageFault.of('too-large-a-paper', { name, size: largest.words });
    }
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
