import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
} from 'yaml';
import type { FindingCode } from '../../facts/finding-code.ts';
import type { RawFinding } from './raw-finding.ts';

/** A value of a file with its path. */
export interface PlacedNode {
  readonly node: Node;
  readonly path: readonly PropertyKey[];
}

/** Turns an offset in the file into its line and column. */
export type PlaceAt = (node: Node) => RawFinding['place'];

/** Every value in a document, top down; aliases are not followed. */
export function* nodesOf(document: Document.Parsed): Generator<PlacedNode> {
  const top = document.contents;
  const waiting: PlacedNode[] = top === null ? [] : [{ node: top, path: [] }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    yield next;
    waiting.push(...childrenOf(next).reverse());
  }
}

function childrenOf({ node, path }: PlacedNode): PlacedNode[] {
  if (isSeq(node)) {
    return node.items.flatMap((item, index) => placed(item, [...path, index]));
  }
  if (!isMap(node)) return [];
  return node.items.flatMap(({ key, value }) => placed(value, [...path, keyText(key)]));
}

function placed(node: unknown, path: readonly PropertyKey[]): readonly PlacedNode[] {
  return isNode(node) ? [{ node, path }] : [];
}

/** The text of a key; undefined if it is not text, which is reported elsewhere. */
function keyText(key: unknown): string {
  return isScalar(key) ? String(key.value) : '';
}

/** What YAML allows but a record does not use, or that reads differently than it was meant. */
export function misread(at: PlacedNode, placeAt: PlaceAt): readonly RawFinding[] {
  const { node, path } = at;
  const place = placeAt(node);
  const found = (code: FindingCode): readonly RawFinding[] => [
    { code, path, ...(place === undefined ? {} : { place }) },
  ];
  if (isAlias(node)) return found('aliases');
  return [
    ...(node.tag !== undefined && !isCollection(node) ? found('tags') : []),
    ...keysThatAreNone(at, placeAt),
    ...(isScalar(node) && lostBehindSign.test(node.comment ?? '') ? found('number-sign') : []),
    ...keysTwice(at, placeAt),
    ...cutByCommas(at, placeAt),
  ];
}

/**
 * `unit: #5` is an empty unit: YAML takes a # after a space, and everything after it, for a
 * comment.
 */
const lostBehindSign = /^(?:[A-Za-z]|[A-Za-z]{0,2}-?\d{1,5}[A-Za-z]?)(?![\w:])/u;

/** An alias, a list or a group in place of a key, or a key with a tag. */
function keysThatAreNone({ node, path }: PlacedNode, placeAt: PlaceAt): readonly RawFinding[] {
  if (!isMap(node)) return [];
  return node.items.flatMap(({ key }) => {
    if (isScalar(key) && key.tag === undefined) return [];
    const code = isAlias(key) ? 'aliases' : isScalar(key) ? 'tags' : 'key-is-none';
    const place = isNode(key) ? placeAt(key) : undefined;
    return [{ code, path, ...(place === undefined ? {} : { place }) }];
  });
}

function keysTwice({ node, path }: PlacedNode, placeAt: PlaceAt): readonly RawFinding[] {
  if (!isMap(node)) return [];
  const seen = new Set<string>();
  return node.items.flatMap(({ key }) => {
    if (!isScalar(key)) return [];
    const text = keyText(key);
    const place = isNode(key) ? placeAt(key) : undefined;
    const twice = seen.has(text);
    seen.add(text);
    if (!twice) return [];
    return [
      { code: 'duplicate-key', path: [...path, text], ...(place === undefined ? {} : { place }) },
    ];
  });
}

/** `{ street: 17 Example Way, Apt 4 }`: to YAML the comma ends the street, and `Apt 4` is a key. */
function cutByCommas({ node, path }: PlacedNode, placeAt: PlaceAt): readonly RawFinding[] {
  if (!isMap(node)) return [];
  return node.items.flatMap(({ key, value }) => {
    if (value !== null) return [];
    const place = isNode(key) ? placeAt(key) : undefined;
    return [{ code: 'no-colon', path, ...(place === undefined ? {} : { place }) }];
  });
}
