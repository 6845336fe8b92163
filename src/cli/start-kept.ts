import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Script } from 'node:vm';

/**
 * Runs a command's single file. What that file needs later, it loads through `load`: in a script
 * from V8's cache, `import()` has no loader.
 */
export function startKept(script: Script, path: string): void {
  const start: unknown = script.runInThisContext();
  if (typeof start !== 'function') throw new Error(`${path} is not whole`);
  const folder = dirname(path);
  const load = (module: string) => import(pathToFileURL(join(folder, module)).href);
  start({}, createRequire(path), {}, path, folder, load);
}
