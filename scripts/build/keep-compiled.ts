import { readFileSync, writeFileSync } from 'node:fs';
import { Script } from 'node:vm';
import { shortRun } from '../../src/cli/short-run.ts';
import { startKept } from '../../src/cli/start-kept.ts';

// Run by the build: runs a command once, and keeps V8's compiled code next to its file.

const [path = '', ...words] = process.argv.slice(2);
shortRun();
process.argv.splice(2, process.argv.length, ...words);
const script = new Script(readFileSync(path, 'latin1'), {
  filename: path,
});
process.once('exit', () => writeFileSync(`${path}.cache`, script.createCachedData()));
startKept(script, path);
