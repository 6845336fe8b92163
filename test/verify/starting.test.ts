import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { officialForm, officialFormsAreThere, ofOfficialForms } from '../official-forms.ts';

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

/** It is read as Latin-1: a section sign in a regular expression would be two letters there. */
it.each(['help', 'law', 'check', 'packet'])('%s is in ASCII', (name) => {
  expect(readFileSync(`dist/kept/${name}.js`, 'utf8')).toMatch(/^[\0-\u007f]*$/u);
});

describe.runIf(officialFormsAreThere)(`the courts’ forms ${ofOfficialForms}`, () => {
  it('a statement of many pages goes on MC-031 and on more than one MC-025', () => {
    const folder = mkdtempSync(join(tmpdir(), 'dismissal-'));
    const forms = ['cr-180.pdf', 'cr-181.pdf', 'mc-025.pdf', 'mc-031.pdf'] as const;
    for (const form of forms) writeFileSync(join(folder, form), officialForm(form));
    const added = forms.map((form) => join(folder, form));
    const at = ['--forms-dir', join(folder, 'forms')];
    printed('dist/cli.js', ['forms', 'add', ...added, ...at]);
    const sample = readFileSync('samples/discretionary-statement.yaml', 'utf8');
    const [, statement = ''] = sample.split('statement: |\n');
    writeFileSync(join(folder, 'record.yaml'), `${sample}\n${statement}\n${statement}`);
    const words = ['packet', join(folder, 'record.yaml'), '--as-of', '2026-11-25', ...at];
    printed('dist/cli.js', [...words, '--out', join(folder, 'out')]);
    const made = readdirSync(join(folder, 'out', 'NA000000-01'));
    rmSync(folder, { recursive: true });
    expect(made).toContain('declaration.pdf');
  });
});
