import { declaredAt, factPaths } from '../../facts/every-fact.ts';
import { nearest } from './nearest.ts';

/**
 * The record's words that an unknown word may mean: those it begins, as `terminated` begins
 * "terminated early" and "terminated unsuccessfully"; else the nearest one of its own words and of
 * the dockets'.
 */
export function nearWord(path: readonly PropertyKey[], written: unknown): string | undefined {
  const key = path.findLast((part) => typeof part === 'string' && part !== 'is');
  const words = typeof key === 'string' ? wordsOf(key) : new Map<string, string>();
  if (typeof written !== 'string' || words.size === 0) return undefined;
  const wanted = written.trim().toLowerCase();
  if (wanted === '') return undefined;
  const begun = [...words].filter(([word]) => word.startsWith(wanted)).map(([, own]) => own);
  if (begun.length > 0) return [...new Set(begun)].join(' or ');
  // "NG" is one letter from "pg" and means the opposite: two letters are near nothing.
  if (wanted.length < 3) return undefined;
  const found = nearest(wanted, [...words.keys()]);
  return found === undefined ? undefined : words.get(found);
}

/** The words for the answers of facts with this name, each with the record's own. */
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
