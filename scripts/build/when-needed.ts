import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';

/** What Node has not loaded by the time that it runs a command. */
const ofNode =
  /^node:(?:child_process|crypto|fs\/promises|os|readline|timers\/promises|v8|worker_threads)$/;

/** What Node itself hashes sooner than code that has not run before. */
const hashes = { noble: '@noble/hashes/sha2.js', packet: /[/\\]packet[/\\]sha256\.ts$/ } as const;

/**
 * Has a command load what it may need only when it does: the modules of Node, and the words of a second
 * language. And it hashes by Node, and packs without what packs on another thread. In the sources all of
 * this is imported as everything is.
 */
export const whenNeeded: Plugin = {
  name: 'when-needed',
  setup(build) {
    const { onLoad, onResolve } = build;
    onResolve({ filter: ofNode }, ({ path }) => ({ path, namespace: 'of-node' }));
    onLoad({ filter: /./, namespace: 'of-node' }, ({ path }) => ({
      contents: path === hashes.noble ? hashedByNode('', '') : nodeModule(path),
    }));
    onResolve({ filter: /^@noble\/hashes\/sha2\.js$/ }, ({ path }) => ({
      path,
      namespace: 'of-node',
    }));
    onResolve({ filter: /^fflate$/ }, ({ resolveDir, kind }) =>
      build.resolve('fflate/browser', { resolveDir, kind }),
    );
    onLoad({ filter: hashes.packet }, () => ({ contents: hashedByNode('async ', "'hex'") }));
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

function hashedByNode(kind: 'async ' | '', as: string): string {
  return `
export ${kind}function sha256(bytes) {
  return process.getBuiltinModule('node:crypto').createHash('sha256').update(bytes).digest(${as});
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
