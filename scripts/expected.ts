import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sampleTexts } from './expected/sample-texts.ts';

// npm run expected: rewrites what the samples give. Read the diff before you commit: it is what a
// person will read.

const root = 'samples/expected';
rmSync(root, { recursive: true, force: true });
for (const file of readdirSync('samples')
  .filter((name) => name.endsWith('.yaml'))
  .sort()) {
  const name = file.replace(/\.yaml$/u, '');
  for (const [path, text] of await sampleTexts(name)) {
    const to = join(root, name, path);
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(to, text);
  }
}
