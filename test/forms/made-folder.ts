import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FormFolder, formFolder } from '../../src/forms/form-folder.ts';

/** The map of the made form, as its folder would hold it. */
export const madeMap = {
  id: 'xx-100',
  title: 'Made Form',
  revision: 'Rev. January 1, 2031',
  maker: 'judicial-council',
  use: 'Form Approved for Optional Use',
  page: 'https://selfhelp.courts.ca.gov/jcc-form/XX-100',
  fingerprints: [],
  face: 'sans',
  fields: {
    'page.name': { slot: 'name', size: 9, floor: 7 },
    agree: { slot: 'agree', on: 'Yes' },
    Print: { leave: 'screen-only', why: 'A button for the screen.' },
    CourtLink: { leave: 'unused', why: 'The courts’ address.' },
  },
} as const;

/** Writes a form's folder as in forms/, and reads it as the build does. */
export function folderWith(root: string, name: string, map: object): FormFolder {
  mkdirSync(join(root, name), { recursive: true });
  writeFileSync(join(root, name, 'form.json'), JSON.stringify(map));
  return formFolder.parse(JSON.parse(readFileSync(join(root, name, 'form.json'), 'utf8')));
}
