import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder with the courts' own files, which are never part of the project. */
const folder = process.env['OFFICIAL_FORMS_DIR'] ?? '';

export const officialFormsAreThere = folder !== '' && existsSync(join(folder, 'cr-180.pdf'));

/** Ends the name of a test that needs them, so a run without them says what it skipped. */
export const ofOfficialForms = officialFormsAreThere
  ? '(the courts’ own files)'
  : '(left out: OFFICIAL_FORMS_DIR does not lead to the courts’ own files)';

export const officialForms = [
  'cr-105.pdf',
  'cr-115.pdf',
  'cr-180.pdf',
  'cr-181.pdf',
  'fw-001.pdf',
  'fw-003.pdf',
  'mc-020.pdf',
  'mc-025.pdf',
  'mc-030.pdf',
  'mc-031.pdf',
  'pos-030.pdf',
  'pos-040.pdf',
  'rev-2017/cr-180.pdf',
  'rev-2017/cr-181.pdf',
] as const;

export function officialForm(name: (typeof officialForms)[number]): Uint8Array {
  return new Uint8Array(readFileSync(join(folder, name)));
}
