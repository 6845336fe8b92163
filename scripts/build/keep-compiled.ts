import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Script } from 'node:vm';
import { flagsFor } from '../../src/cli/flags-for.ts';
import { startKept } from '../../src/cli/start-kept.ts';

// Run by the build: runs a command once, and keeps V8's compiled code next to its file.

const [path = '', ...words] = process.argv.slice(2);
flagsFor(basename(path, '.js'));
process.argv.splice(2, process.argv.length, ...words);
const script = new Script(readFileSync(path, 'latin1'), {
  filename: path,
});
process.once('exit', () => writeFileSync(`${path}.cache`, script.createCachedData()));
startKept(script, path);
