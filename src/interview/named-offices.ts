import type { CountyProfile, Courthouse, Prosecutor } from '../court/county.ts';
import { findCourthouse } from '../court/courthouse.ts';
import { findProsecutor } from '../court/prosecutor.ts';
import { californiaCounties } from '../record/reading/california-counties.ts';

/** The courthouse meant; if the words fit several, all of them. */
export function namedCourthouse(text: string, county: CountyProfile): readonly Courthouse[] {
  const { courthouses } = county;
  const exact = findCourthouse(text, '', county);
  if (exact.kind === 'found') return [exact.tookOverFrom ?? exact.courthouse];
  if (exact.kind === 'moved') return [exact.from];
  const wanted = wordsOf(text);
  return courthouses.filter(({ name, id }) => isIn(wanted, wordsOf(`${name} ${id}`)));
}

/** The office meant; if the words fit several, all of them. */
export function namedProsecutor(text: string, county: CountyProfile): readonly Prosecutor[] {
  const exact = findProsecutor(text, false, county);
  if (exact.kind === 'found') return [exact.prosecutor];
  const wanted = wordsOf(text);
  return county.prosecutors.filter(({ name, also }) =>
    isIn(wanted, wordsOf([name, ...also].join(' '))),
  );
}

/** Another California county: "Orange", "Orange County". */
export function namedCounty(text: string, county: CountyProfile): string | undefined {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/^(?:county of|condado de)\s+/u, '')
    .replace(/\s+county$/u, '');
  const found = [...californiaCounties].find((one) => one.toLowerCase() === plain);
  const suffixed = /\bcounty\b|\bcondado\b/iu.test(text);
  const courthouses = namedCourthouse(plain, county);
  if (found === undefined || found === county.name) return undefined;
  return suffixed || courthouses.length === 0 ? found : undefined;
}

function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .replaceAll(/courthouse|court|[^a-z0-9]+/gu, ' ')
    .split(' ')
    .filter((word) => word !== '');
}

function isIn(wanted: readonly string[], words: readonly string[]): boolean {
  return wanted.length > 0 && wanted.every((word) => words.includes(word));
}
