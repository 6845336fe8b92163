import type { Place } from '../place.ts';

/** A draft record as a tree: each value with its place in the paper. */
export type DraftNode =
  | { readonly kind: 'map'; readonly entries: readonly DraftEntry[]; readonly before?: string }
  | { readonly kind: 'list'; readonly items: readonly DraftNode[] }
  | {
      readonly kind: 'value';
      readonly value: string | number | boolean;
      readonly place?: Place;
      /** The record has a field for where this value came from. */
      readonly fact: boolean;
    };

export interface DraftEntry {
  readonly key: string;
  readonly node: DraftNode;
  /** A line above it, for the person who completes the draft. */
  readonly before?: string;
}

export function entry(key: string, node: DraftNode | undefined): readonly DraftEntry[] {
  if (node === undefined) return [];
  if (node.kind === 'map' && node.entries.length === 0) return [];
  if (node.kind === 'list' && node.items.length === 0) return [];
  return [{ key, node }];
}

/** A value of the record's own: a number, a name, a statute. */
export function plainValue(
  value: string | number | boolean | null | undefined,
  place?: Place,
): DraftNode | undefined {
  if (value === null || value === undefined) return undefined;
  return { kind: 'value', value, fact: false, ...(place === undefined ? {} : { place }) };
}

/** A fact known from this place in the paper. What is unknown is left out, never guessed. */
export function factValue(
  value: string | number | boolean | null | undefined,
  place?: Place,
): DraftNode | undefined {
  if (value === null || value === undefined) return undefined;
  return { kind: 'value', value, fact: true, ...(place === undefined ? {} : { place }) };
}

export function map(...entries: readonly (readonly DraftEntry[])[]): DraftNode {
  return { kind: 'map', entries: entries.flat() };
}
