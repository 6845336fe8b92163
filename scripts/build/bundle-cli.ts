import { build } from 'esbuild';

/** What both bundles of this program have in common. */
export const bundling = {
  bundle: true,
  format: 'esm',
  target: 'node20.19',
  legalComments: 'none',
  logLevel: 'warning',
} as const;

/** The command line as one bundle, and beside it the worker of a batch, which is a file of its own. */
export async function bundleCli(outdir: string): Promise<void> {
  await build({
    ...bundling,
    entryPoints: { cli: 'src/cli/main.ts', 'batch-worker': 'src/batch/batch-worker.ts' },
    outdir,
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
}
