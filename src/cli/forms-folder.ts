import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/**
 * Where the court forms are kept: where the user says, or else the user's data folder (by the XDG
 * Base Directory Specification, which ignores a relative path).
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
