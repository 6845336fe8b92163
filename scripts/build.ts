import { rmSync } from 'node:fs';
import { build } from 'esbuild';
import { buildCommandLine } from './build/command-line.ts';

// `npm install` in a clone runs this, so that `npx dismissal` works at once. The library leaves its
// dependencies outside, so that a program that has pdf-lib loads it once.

rmSync('dist', { recursive: true, force: true });

await buildCommandLine();

await build({
  entryPoints: ['src/index.ts'],
  outdir: 'dist',
  bundle: true,
  format: 'esm',
  platform: 'neutral',
  target: 'node20.19',
  packages: 'external',
  legalComments: 'none',
  logLevel: 'warning',
});
