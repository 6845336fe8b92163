import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formFolder } from '../../src/forms/form-folder.ts';
import { compileForm } from '../../src/pdf/compiled/compile.ts';
import { packedForm } from '../../src/pdf/compiled/packed-form.ts';

/** Every form folder as a module: its form.json, and its blank, also compiled, where it is our own. */
export async function formsModule(root: string): Promise<string> {
  const folders = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(root, entry.name, 'form.json')))
    .map((entry) => entry.name)
    .sort();
  const entries: string[] = [];
  for (const name of folders) entries.push(await entryOf(root, name));
  return [
    '// Made by scripts/made.ts from forms/. Not committed.',
    '// biome-ignore-all lint: made',
    'export interface MadeForm {',
    '  readonly folder: string; readonly form: unknown;',
    '  readonly blank: string | undefined; readonly compiled: string | undefined;',
    '}',
    'export const madeForms: readonly MadeForm[] = [',
    ...entries,
    '];',
    '',
  ].join('\n');
}

async function entryOf(root: string, name: string): Promise<string> {
  const form: unknown = JSON.parse(readFileSync(join(root, name, 'form.json'), 'utf8'));
  const path = join(root, name, 'blank.pdf');
  const blank = existsSync(path) ? readFileSync(path) : undefined;
  const compiled = blank === undefined ? undefined : await compiledBytes(form, blank);
  const fields = [
    `folder: ${JSON.stringify(name)}`,
    `form: ${JSON.stringify(form)}`,
    `blank: ${JSON.stringify(blank?.toString('base64'))}`,
    `compiled: ${JSON.stringify(compiled?.toString('base64'))}`,
  ];
  return `  { ${fields.join(', ')} },`;
}

async function compiledBytes(form: unknown, blank: Buffer): Promise<Buffer> {
  const folder = formFolder.parse(form);
  return Buffer.from(packedForm(await compileForm({ folder, blank: new Uint8Array(blank) })));
}
