import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { countiesModule } from './made/counties.ts';
import { facesModule } from './made/faces.ts';
import { formsModule } from './made/forms.ts';
import { templatesModule } from './made/templates.ts';
import { versionModule } from './made/version.ts';

// npm run made: data, templates and blanks as modules for Node and browsers.

const root = 'src/made';
mkdirSync(root, { recursive: true });

const made = {
  'counties.ts': () => countiesModule('src/court'),
  'faces.ts': facesModule,
  'forms.ts': () => formsModule('forms'),
  'templates.ts': () => templatesModule('templates'),
  // The fonts' letters are read from their module.
  'printable.ts': async () => (await import('./made/printable.ts')).printableModule(),
  'version.ts': versionModule,
};

for (const [name, make] of Object.entries(made)) {
  const path = join(root, name);
  const text = await make();
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
}
