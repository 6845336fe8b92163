import { type CountyKnown, countiesKnown } from './counties-known.ts';

/** The courthouse a docket names; undefined if its words match none, or more than one. */
export function docketCourthouse(name: string, county: CountyKnown): string | undefined {
  const plain = name.toUpperCase();
  const { courthouses, places } = county.printed;
  const first = courthouses.find(({ words }) => new RegExp(words, 'u').test(plain));
  if (first !== undefined) return first.courthouse;
  const named = Object.keys(places).filter(
    (place) =>
      place !== county.name.toUpperCase() && new RegExp(String.raw`\b${place}\b`, 'u').test(plain),
  );
  const ids = new Set(named.flatMap((place) => places[place] ?? []));
  return ids.size === 1 ? [...ids][0] : undefined;
}

export function isCourthouse(name: string): boolean {
  return (
    /COURTHOUSE|COURTS?\b/iu.test(name) ||
    countiesKnown.some((county) => docketCourthouse(name, county) !== undefined)
  );
}
