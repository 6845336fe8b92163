import { readdirSync, readFileSync } from 'node:fs';

export interface Paper {
  readonly name: string;
  readonly text: string;
  /** The right reading, in the comparison vocabulary. */
  readonly right: unknown;
}

/** The papers in a folder, each with its right reading. */
export function papersIn(folder: string): readonly Paper[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((file) => {
      const name = file.replace(/\.txt$/u, '');
      const right: unknown = JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8'));
      return { name, text: readFileSync(`${folder}/${file}`, 'utf8'), right };
    });
}

export const examples = papersIn('test/intake/examples');
export const variants = papersIn('test/intake/variants');
