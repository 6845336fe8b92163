import type { SectionReference } from '../../authority/citation/statute.ts';

interface HasSection {
  readonly section: SectionReference;
}

/**
 * The rows of a list for these sections, in list order. We check lists for every count and every
 * way of filling in unknown facts, so each is indexed by section once.
 */
export function rowsOfSections<R extends HasSection>(
  rows: readonly R[],
  sections: readonly SectionReference[],
): readonly R[] {
  const index = indexOf(rows);
  const names = new Set(sections.map(nameOf));
  return [...names].flatMap((name) => index(name));
}

function nameOf({ code, section }: SectionReference): string {
  return `${code} ${section}`;
}

const indexes = new WeakMap<readonly HasSection[], ReadonlyMap<string, readonly number[]>>();

function indexOf<R extends HasSection>(rows: readonly R[]): (name: string) => readonly R[] {
  const known = indexes.get(rows) ?? placesOf(rows);
  indexes.set(rows, known);
  return (name) => (known.get(name) ?? []).flatMap((place) => rows[place] ?? []);
}

function placesOf(rows: readonly HasSection[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [place, { section }] of rows.entries()) {
    const name = nameOf(section);
    places.set(name, [...(places.get(name) ?? []), place]);
  }
  return places;
}
