import type { RawFinding } from './raw-finding.ts';

type Path = readonly (string | number)[];

/**
 * Letters that are not seen and change what is: control codes, marks that turn the direction of what
 * follows, the sign for a letter that was lost, half of a letter. None of them may come into a court
 * paper, wherever it stands; of lines and paragraphs a statement may be made.
 */
const working = /(?![\n\r\t])[\p{Cc}\p{Cs}\u2028-\u202E\u2066-\u2069\uFFFD]/u;

/** Every text of a record that has such a letter in it, but for those that are told already. */
export function workingLetters(root: unknown, told: readonly RawFinding[]): readonly RawFinding[] {
  const known = new Set(told.filter(({ code }) => code === found).map(({ path }) => keyOf(path)));
  return pathsOf(root, []).flatMap((path) =>
    known.has(keyOf(path)) ? [] : [{ code: found, path }],
  );
}

const found = 'control-letters';

function keyOf(path: readonly PropertyKey[]): string {
  return path.map(String).join('\n');
}

function pathsOf(value: unknown, path: Path): readonly Path[] {
  if (typeof value === 'string') return working.test(value) ? [path] : [];
  if (Array.isArray(value)) return value.flatMap((item, index) => pathsOf(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key]));
}
