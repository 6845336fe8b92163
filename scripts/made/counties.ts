import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { county } from '../../src/court/county.ts';

/** Every county's folder as a module: all its JSON files together, read by the county's schema. */
export function countiesModule(root: string): string {
  const folders = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  const counties = folders.map((name) => [name, countyIn(join(root, name))] as const);
  const letters = counties.flatMap(([, { codes }]) => Object.keys(codes));
  const twice = letters.find((one, index) => letters.indexOf(one) !== index);
  if (twice !== undefined) throw new Error(`${root}: two local codes have the letters ${twice}.`);
  return [
    '// Made by scripts/made.ts from the folders in src/court/. Not committed.',
    '// biome-ignore-all lint: made',
    "import { frozen } from '../authority/frozen.ts';",
    "import type { CountyProfile } from '../court/county.ts';",
    '/** The counties we make papers for, by the name of their folder. */',
    `export type CountyName = ${unionOf(folders)};`,
    '/** The letters of the codes of ordinances that these counties know. */',
    `export type LocalCode = ${unionOf(letters)};`,
    'export const counties: Readonly<Record<CountyName, CountyProfile>> = frozen({',
    ...counties.map(([name, facts]) => `  ${JSON.stringify(name)}: ${JSON.stringify(facts)},`),
    '});',
    '',
  ].join('\n');
}

function unionOf(words: readonly string[]): string {
  return words.length === 0 ? 'never' : words.map((word) => JSON.stringify(word)).join(' | ');
}

/**
 * @throws if a file is no JSON, two say the same thing, or the schema does not allow what they say.
 */
function countyIn(folder: string) {
  if (!/[/\\][a-z]+(?:-[a-z]+)*$/u.test(folder)) {
    throw new Error(
      `${folder}: name the folder in lowercase letters and hyphens, like los-angeles.`,
    );
  }
  const said: Record<string, unknown> = {};
  for (const file of readdirSync(folder).sort()) {
    for (const [key, value] of Object.entries(factsIn(join(folder, file)))) {
      if (key in said) throw new Error(`${join(folder, file)}: ${key} is in another file too.`);
      said[key] = value;
    }
  }
  const read = county.safeParse(said);
  if (read.success) return read.data;
  const faults = read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new Error([`${folder} is not a county’s folder:`, ...faults].join('\n  '));
}

function factsIn(file: string): object {
  if (!file.endsWith('.json')) throw new Error(`${file}: a county’s folder has only .json files.`);
  const facts = jsonIn(file);
  if (typeof facts === 'object' && facts !== null) return facts;
  throw new Error(`${file}: put the facts in { }, each under its name.`);
}

function jsonIn(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (fault) {
    throw new Error(`${file} is not JSON: ${fault instanceof Error ? fault.message : ''}`);
  }
}
