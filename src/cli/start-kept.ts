import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Script } from 'node:vm';

/**
 * Runs a command's one file. What it loads only where it needs it, it loads by `load`: in a script
 * that comes from V8's cache, an `import()` of its own has no loader behind it.
 */
export function startKept(script: Script, path: string): void {
  const start: unknown = script.runInThisContext();
  if (typeof start !== 'function') throw new Error(`${path} is not whole`);
  const folder = dirname(path);
  const load = (module: string) => import(pathToFileURL(join(folder, module)).href);
  start({}, createRequire(path), {}, path, folder, load);
}
