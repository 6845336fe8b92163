import { declaredAt, factPaths } from '../../facts/every-fact.ts';
import { nearest } from './nearest.ts';

/**
 * The word of a record that was meant by one that it does not have: by the nearest of its own words
 * and of the dockets', or the one that begins as it does.
 */
export function nearWord(path: readonly PropertyKey[], written: unknown): string | undefined {
  const key = path.findLast((part) => typeof part === 'string' && part !== 'is');
  const words = typeof key === 'string' ? wordsOf(key) : new Map<string, string>();
  if (typeof written !== 'string' || words.size === 0) return undefined;
  const wanted = written.trim().toLowerCase();
  const begins = [...words.keys()].find((word) => wanted !== '' && word.startsWith(wanted));
  const found = begins ?? nearest(wanted, [...words.keys()]);
  return found === undefined ? undefined : words.get(found);
}

/** The words that stand for an answer of a fact of this name, each with the record's own. */
function wordsOf(key: string): ReadonlyMap<string, string> {
  const own = factPaths.filter((path) => path.endsWith(`.${key}`));
  return new Map(
    own.flatMap((path) =>
      Object.entries(declaredAt(path)?.docketWords ?? {}).flatMap(([word, others]) =>
        [word, ...others].map((one) => [one, word] as const),
      ),
    ),
  );
}
