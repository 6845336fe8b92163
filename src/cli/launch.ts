import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { flagsFor } from './flags-for.ts';
import { startKept } from './start-kept.ts';

/**
 * Starts the command line. Each of the most common commands is one file, stored next to V8's
 * compiled code from the build, so that Node need not compile it again; a different version of Node
 * does. Every other command comes from the modules.
 */
const kept = ['check', 'packet', 'law'];

const command =
  process.argv
    .slice(2)
    .find((word, at, words) => !word.startsWith('-') && words[at - 1] !== '--lang') ?? 'help';

flagsFor(command);
if (command === 'help' || kept.includes(command)) runKept(command);
else void import('./main.ts');

function runKept(name: string): void {
  const path = join(__dirname, 'kept', `${name}.js`);
  const cachedData = bytesOf(`${path}.cache`);
  // One file's text is ASCII: it is read without being decoded.
  const script = new Script(readFileSync(path, 'latin1'), {
    filename: path,
    ...(cachedData === undefined ? {} : { cachedData }),
  });
  startKept(script, path);
}

function bytesOf(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
