import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/**
 * Where the courts' forms are kept: as the user names it, else in the data folder of the user (the
 * XDG Base Directory Specification, which lets a path that is not absolute count for nothing).
 */
export function formsFolder(
  named: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
  home: string = homedir(),
): string {
  const asked = named ?? environment['DISMISSAL_FORMS_DIR'] ?? '';
  if (asked !== '') return asked;
  const xdg = environment['XDG_DATA_HOME'] ?? '';
  const data = isAbsolute(xdg) ? xdg : join(home, '.local', 'share');
  return join(data, 'dismissal', 'forms');
}
