import { readFileSync } from 'node:fs';
import * as z from 'zod';

/** The version of package.json as a module. */
export function versionModule(): string {
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync('package.json', 'utf8')));
  return `// Made by scripts/made.ts. Not committed.\nexport const version = ${JSON.stringify(version)};\n`;
}
