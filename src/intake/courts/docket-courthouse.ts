import { losAngelesPlaces } from './los-angeles-places.ts';

/** Words in courthouse names, as dockets print them, that are not places on the list. */
const named: readonly (readonly [RegExp, string])[] = [
  [/FOLTZ|\bCJC\b|\bCCB\b|CRIMINAL (?:JUSTICE CENTER|COURTS? BUILDING)/u, 'foltz'],
  [/CENTRAL ARRAIGNMENT|\bCAC\b/u, 'cac'],
  [/METROPOLITAN/u, 'metro'],
  [/VAN NUYS.*EAST/u, 'van-nuys-east'],
  [/ANTONOVICH|ANTELOPE VALLEY/u, 'antelope-valley'],
  [/DEUKMEJIAN/u, 'long-beach'],
  [/POMONA.*NORTH/u, 'pomona-north'],
  [/EAST LOS ANGELES/u, 'east-la'],
  [/WEST LOS ANGELES/u, 'west-la'],
  [/SANTA MONICA/u, 'santa-monica'],
  [/CHATSWORTH/u, 'chatsworth'],
  [/AIRPORT|\bLAX\b/u, 'airport'],
];

/** The courthouse a docket names; undefined if its words match none, or more than one. */
export function docketCourthouse(name: string): string | undefined {
  const plain = name.toUpperCase();
  const first = named.find(([pattern]) => pattern.test(plain));
  if (first !== undefined) return first[1];
  const places = Object.keys(losAngelesPlaces).filter(
    (place) => place !== 'LOS ANGELES' && new RegExp(String.raw`\b${place}\b`, 'u').test(plain),
  );
  const ids = new Set(places.flatMap((place) => losAngelesPlaces[place] ?? []));
  return ids.size === 1 ? [...ids][0] : undefined;
}

export function isCourthouse(name: string): boolean {
  return docketCourthouse(name) !== undefined || /COURTHOUSE|COURTS?\b/iu.test(name);
}
