import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where the courts' forms are: as the environment names it, else beside the project, as its checks do. */
export function officialForms(): string | undefined {
  const folder = process.env['OFFICIAL_FORMS_DIR'] ?? resolve('..', 'shared', 'official-forms');
  return ['cr-180.pdf', 'cr-181.pdf'].every((name) => existsSync(join(folder, name)))
    ? folder
    : undefined;
}

export const withoutForms =
  'CR-180: cr-180.pdf and cr-181.pdf are neither at OFFICIAL_FORMS_DIR nor at ../shared/official-forms; packetVsNaive and twoWorkers are of the project’s own petition';
