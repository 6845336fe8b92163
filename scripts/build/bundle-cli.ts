import { basename } from 'node:path';
import { build } from 'esbuild';

/** What both bundles of this program have in common. */
export const bundling = {
  bundle: true,
  format: 'esm',
  target: 'node20.19',
  legalComments: 'none',
  logLevel: 'warning',
} as const;

/** What is loaded only where it is needed: it reads PDFs. */
const rare = ['pdf/compiled/compile', 'pdf/preparing/prepare', 'pdf/joined-forms'];

/** The command line as modules, and beside it the worker of a batch, which is a file of its own. */
export async function bundleCli(outdir: string, name = 'cli'): Promise<void> {
  await build({
    ...bundling,
    entryPoints: {
      [name]: 'src/cli/main.ts',
      // Beside the part that starts it.
      'cli-parts/batch-worker': 'src/batch/batch-worker.ts',
      ...Object.fromEntries(rare.map((path) => [`rare/${basename(path)}`, `src/${path}.ts`])),
    },
    outdir,
    platform: 'node',
    // Its worker is a file that it finds beside itself.
    external: ['pdfjs-dist/*'],
    splitting: true,
    chunkNames: 'cli-parts/[name]-[hash]',
    minifySyntax: true,
    minifyWhitespace: true,
    banner: {
      js: [
        '#!/usr/bin/env node',
        "import { createRequire as requireFrom } from 'node:module';",
        'const require = requireFrom(import.meta.url);',
      ].join('\n'),
    },
  });
}
