import type { Space } from './exploring.ts';

/**
 * The parts of a record for which something may be true, in order. A part for which it cannot be
 * true, however the unknown facts turn out, is looked at once for the whole record and never again:
 * no rule reads it, and no reason names it.
 */
export function sifting<T>(
  space: Space,
  parts: readonly T[],
  isSo: (part: T) => boolean,
): () => Iterable<T> {
  const kept: T[] = [];
  const left = parts.values();
  /** Goes on to the next part for which it may be true. */
  function next(): T | undefined {
    for (const part of left) {
      if (space.settled(() => isSo(part)) === false) continue;
      kept.push(part);
      return part;
    }
    return undefined;
  }
  return function* () {
    for (let at = 0; ; at += 1) {
      const part = kept[at] ?? next();
      if (part === undefined) return;
      yield part;
    }
  };
}
