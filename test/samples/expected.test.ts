import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sampleTexts } from '../../scripts/expected/sample-texts.ts';

// A change here changes what a person reads: `npm run expected` rewrites it, and we read the diff
// before committing.

const samples = readdirSync('samples')
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => name.replace(/\.yaml$/u, ''))
  .sort();

describe('what the samples give', () => {
  it.each(samples)('%s gives the answers and the papers that are kept', async (name) => {
    const root = join('samples/expected', name);
    const kept = readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    const texts = await sampleTexts(name);
    expect(kept.sort()).toEqual([...texts.keys()].map((path) => join(root, path)).sort());
    for (const [path, text] of texts) {
      expect(text, path).toBe(readFileSync(join(root, path), 'utf8'));
    }
  });
});
