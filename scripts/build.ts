import { rmSync } from 'node:fs';
import { build } from 'esbuild';
import { bundling } from './build/bundle-cli.ts';
import { buildCommandLine } from './build/command-line.ts';

// `npm install` in a clone runs this, so that `npx dismissal` works at once. The library leaves its
// dependencies outside, so that a program that has pdf-lib loads it once.

rmSync('dist', { recursive: true, force: true });

await buildCommandLine();

await build({
  ...bundling,
  entryPoints: ['src/index.ts'],
  outdir: 'dist',
  platform: 'neutral',
  packages: 'external',
});
