import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';

/** What Node has not loaded by the time that it runs a command. */
const ofNode =
  /^node:(?:child_process|crypto|fs\/promises|os|readline|timers\/promises|v8|worker_threads)$/;

/**
 * Has a command load what it may need only when it does: the modules of Node, and the words of a second
 * language. In the sources they are imported as everything is.
 */
export const whenNeeded: Plugin = {
  name: 'when-needed',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: ofNode }, ({ path }) => ({ path, namespace: 'of-node' }));
    onLoad({ filter: /./, namespace: 'of-node' }, ({ path }) => ({ contents: nodeModule(path) }));
    onLoad({ filter: /[/\\]words[/\\]languages\.ts$/ }, ({ path }) => ({
      contents: withLaterSpanish(readFileSync(path, 'utf8')),
      loader: 'ts',
    }));
  },
};

/** Its exports by name, each of which loads it. */
function nodeModule(name: string): string {
  const names = Object.keys(process.getBuiltinModule(name) ?? {});
  return `
for (const name of ${JSON.stringify(names)}) {
  Object.defineProperty(exports, name, {
    enumerable: true,
    get: () => process.getBuiltinModule('${name}')[name],
  });
}
`;
}

const spanish = {
  imported: "import { spanish } from './es/spanish.ts';\n",
  named: 'es: spanish',
  named_later: "get es() { return require('./es/spanish.ts').spanish; }",
} as const;

function withLaterSpanish(source: string): string {
  const { imported, named, named_later } = spanish;
  if (!source.includes(imported) || !source.includes(named)) {
    throw new Error('languages.ts names its languages in another way');
  }
  return source.replace(imported, '').replace(named, named_later);
}
