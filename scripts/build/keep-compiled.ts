import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { constants, Script } from 'node:vm';

// Run by the build: runs a command once, and keeps V8's compiled code next to its file.

const [path = '', ...words] = process.argv.slice(2);
process.argv.splice(2, process.argv.length, ...words);
const script = new Script(readFileSync(path, 'latin1'), {
  filename: path,
  importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
});
process.once('exit', () => writeFileSync(`${path}.cache`, script.createCachedData()));
const start: unknown = script.runInThisContext();
if (typeof start === 'function') start({}, createRequire(path), {}, path, dirname(path));
