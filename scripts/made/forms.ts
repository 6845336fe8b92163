import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every form folder as a module: its form.json, and its blank where it is our own. */
export function formsModule(root: string): string {
  const folders = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(root, entry.name, 'form.json')))
    .map((entry) => entry.name)
    .sort();
  const entries = folders.map((name) => {
    const form: unknown = JSON.parse(readFileSync(join(root, name, 'form.json'), 'utf8'));
    const blank = join(root, name, 'blank.pdf');
    const bytes = existsSync(blank)
      ? JSON.stringify(readFileSync(blank).toString('base64'))
      : 'undefined';
    return `  { folder: ${JSON.stringify(name)}, form: ${JSON.stringify(form)}, blank: ${bytes} },`;
  });
  return [
    '// Made by scripts/made.ts from forms/. Not committed.',
    '// biome-ignore-all lint: made',
    'export const madeForms: readonly { folder: string; form: unknown; blank: string | undefined }[] = [',
    ...entries,
    '];',
    '',
  ].join('\n');
}
