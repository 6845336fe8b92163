import type { RawFinding } from './raw-finding.ts';

type Path = readonly (string | number)[];

/**
 * Invisible characters that change what is seen: control codes, text direction marks, the
 * replacement character, half of a surrogate pair. None may get into a court paper; a statement may
 * have lines and paragraphs.
 */
const working = /(?![\n\r\t])[\p{Cc}\p{Cs}\u2028-\u202E\u2066-\u2069\uFFFD]/u;

/** Every text in a record with such a character, except those already reported. */
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
