import type { CountView } from '../law/count-view.ts';

/**
 * The counts of a case of which the record says the same, in their order: as many as rules look at. One
 * object for all of them.
 */
export type Alike = readonly CountView[];

/** Where in the record a path of one count's answer is in the answer of a count like it. */
export type Retold = (path: string) => string;

/** What the one says of itself the other says of itself; of the rest of those alike, each in their order. */
export function retoldFor(one: CountView, other: CountView, alike: Alike): Retold {
  const places = (alike.includes(other) ? alike : [...alike, other]).map(({ at }) => at.count);
  const rest = places.filter((at) => at !== other.at.count);
  const to = new Map([
    [one.at.count, other.at.count],
    ...places
      .filter((at) => at !== one.at.count)
      .map((at, place) => [at, rest[place] ?? at] as const),
  ]);
  return (path) => {
    const { count, fact } = ofCount(path);
    const there = count === undefined ? undefined : to.get(count);
    return there === undefined ? path : `${there}${fact}`;
  };
}

/** The place of the count that a fact belongs to, if it belongs to one, and the rest of its path. */
export function ofCount(path: string): { readonly count?: string; readonly fact: string } {
  const [count] = /^cases\[\d+\]\.counts\[\d+\]/u.exec(path) ?? [];
  return count === undefined ? { fact: path } : { count, fact: path.slice(count.length) };
}
