import type { SectionReference } from '../../authority/citation/statute.ts';
import { once } from '../../decision/once.ts';

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
  const index = once(indexes, rows, () => placesOf(rows));
  const places = sections.flatMap((one) => index.get(nameOf(one)) ?? []);
  const inOrder = sections.length < 2 ? places : [...new Set(places)].sort((a, b) => a - b);
  return inOrder.flatMap((place) => rows[place] ?? []);
}

function nameOf({ code, section }: SectionReference): string {
  return `${code} ${section}`;
}

const indexes = new WeakMap<readonly HasSection[], ReadonlyMap<string, readonly number[]>>();

function placesOf(rows: readonly HasSection[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [place, { section }] of rows.entries()) {
    const name = nameOf(section);
    once(places, name, () => []).push(place);
  }
  return places;
}
