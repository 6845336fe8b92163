import { chmodSync, rmSync } from 'node:fs';
import { build } from 'esbuild';

// `npm install` in a clone runs this, so that `npx dismissal` works at once. The command line is one
// bundle: it starts in a third of the time that the loose modules take. The library leaves its
// dependencies outside, so that a program that has pdf-lib loads it once.

rmSync('dist', { recursive: true, force: true });

const shared = {
  bundle: true,
  format: 'esm',
  target: 'node20.19',
  legalComments: 'none',
  logLevel: 'warning',
} as const;

await build({
  ...shared,
  // The worker of a batch is a file of its own beside the command line.
  entryPoints: { cli: 'src/cli/main.ts', 'batch-worker': 'src/batch/batch-worker.ts' },
  outdir: 'dist',
  platform: 'node',
  // Its worker is a file that it finds beside itself.
  external: ['pdfjs-dist/*'],
  splitting: true,
  chunkNames: 'cli-parts/[name]-[hash]',
  minifySyntax: true,
  banner: {
    js: [
      '#!/usr/bin/env node',
      "import { createRequire as requireFrom } from 'node:module';",
      'const require = requireFrom(import.meta.url);',
    ].join('\n'),
  },
});
chmodSync('dist/cli.js', 0o755);

await build({
  ...shared,
  entryPoints: ['src/index.ts'],
  outdir: 'dist',
  platform: 'neutral',
  packages: 'external',
});
