import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Handlebars from 'handlebars';

/**
 * The templates as a module of precompiled functions, so that the program needs only the Handlebars
 * runtime. Strict: a name missing from the context is an error, not a blank in a paper. `noEscape`:
 * the output is Markdown, and the values are already escaped as Markdown.
 */
export function templatesModule(root: string): string {
  const entries = templateFiles(root).map((name) => {
    const source = readFileSync(join(root, `${name}.hbs`), 'utf8');
    const spec = Handlebars.precompile(source, {
      strict: true,
      noEscape: true,
      preventIndent: true,
    });
    return `  ${JSON.stringify(name)}: ${spec},`;
  });
  return [
    '// Made by scripts/made.ts from templates/. Not committed.',
    '// biome-ignore-all lint: made',
    '// @ts-nocheck',
    'export const templateSpecs: Readonly<Record<string, TemplateSpecification>> = {',
    ...entries,
    '};',
    '',
  ]
    .join('\n')
    .replace(
      'export const',
      "import type { TemplateSpecification } from 'handlebars';\nexport const",
    );
}

/** Names without the extension, like "en/cover-letter" and "en/partials/help". */
function templateFiles(root: string, under = ''): readonly string[] {
  return readdirSync(join(root, under), { withFileTypes: true })
    .flatMap((entry) => {
      const name = under === '' ? entry.name : `${under}/${entry.name}`;
      if (entry.isDirectory()) return templateFiles(root, name);
      return entry.name.endsWith('.hbs') ? [name.slice(0, -'.hbs'.length)] : [];
    })
    .sort();
}
