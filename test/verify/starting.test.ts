import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const record = 'samples/completed-probation.yaml';

function printed(entry: string, words: readonly string[]): string {
  const { stdout, stderr } = spawnSync(process.execPath, [entry, ...words], { encoding: 'utf8' });
  return `${stdout}\n${stderr}`;
}

it.each([
  ['--help'],
  ['law', '1203.4'],
  ['check', record, '--as-of', '2026-11-25'],
  ['--lang', 'es', 'check', record, '--as-of', '2026-11-25'],
  ['schema', 'record'],
])('dismissal %s says the same from its own file as from the modules', (...words) => {
  const said = printed('dist/cli.js', words);
  expect(said.length).toBeGreaterThan(100);
  expect(said).toBe(printed('dist/cli-whole.js', words));
});

it.each(['help', 'law', 'check'])(
  '%s loads nothing that draws or reads a PDF, and no font',
  (name) => {
    const text = readFileSync(`dist/kept/${name}.js`, 'latin1');
    expect(text).not.toMatch(/PDFDocument|FontFile2|winAnsiWidths/u);
  },
);
