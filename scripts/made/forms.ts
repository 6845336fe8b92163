import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every form folder as a module: its form.json. The courts' PDFs are never part of the project. */
export function formsModule(root: string): string {
  const folders = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(root, entry.name, 'form.json')))
    .map((entry) => entry.name)
    .sort();
  const entries = folders.map((name) => {
    const form: unknown = JSON.parse(readFileSync(join(root, name, 'form.json'), 'utf8'));
    return `  { folder: ${JSON.stringify(name)}, form: ${JSON.stringify(form)} },`;
  });
  return [
    '// Made by scripts/made.ts from forms/. Not committed.',
    '// biome-ignore-all lint: made',
    'export const madeForms: readonly { folder: string; form: unknown }[] = [',
    ...entries,
    '];',
    '',
  ].join('\n');
}
