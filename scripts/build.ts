import { chmodSync, rmSync } from 'node:fs';
import { build } from 'esbuild';
import { bundleCli, bundling } from './build/bundle-cli.ts';

// `npm install` in a clone runs this, so that `npx dismissal` works at once. The command line is one
// bundle: it starts in a third of the time that the loose modules take. The library leaves its
// dependencies outside, so that a program that has pdf-lib loads it once.

rmSync('dist', { recursive: true, force: true });
await bundleCli('dist');
chmodSync('dist/cli.js', 0o755);

await build({
  ...bundling,
  entryPoints: ['src/index.ts'],
  outdir: 'dist',
  platform: 'neutral',
  packages: 'external',
});
