import { Document, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import type { Place } from '../place.ts';
import type { DraftNode } from './draft-tree.ts';

export interface DraftWords {
  /** "rap sheet, line 41". */
  readonly placed: (place: Place) => string;
  /** What comes before the draft. */
  readonly head: readonly string[];
}

/** The draft as YAML; after each value, its place in the paper. */
export function draftYaml(root: DraftNode, { placed, head }: DraftWords): string {
  const document = new Document();
  document.contents = nodeOf(root, placed);
  document.commentBefore = head.map((line) => ` ${line}`).join('\n');
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

function nodeOf(node: DraftNode, placed: DraftWords['placed']): Scalar | YAMLMap | YAMLSeq {
  if (node.kind === 'value') return scalarOf(node, placed);
  if (node.kind === 'list') {
    const list = new YAMLSeq();
    list.items = node.items.map((one) => nodeOf(one, placed));
    return list;
  }
  const group = new YAMLMap();
  for (const { key, node: inner, before } of node.entries) {
    const name = new Scalar(key);
    if (before !== undefined) name.commentBefore = before;
    group.items.push(new Pair(name, nodeOf(inner, placed)));
  }
  return group;
}

function scalarOf(
  { value, place, fact }: Extract<DraftNode, { kind: 'value' }>,
  placed: DraftWords['placed'],
): Scalar | YAMLMap {
  const scalar = new Scalar(written(value));
  if (place === undefined) return scalar;
  const comment = ` ${placed(place)}`;
  if (!fact) {
    scalar.comment = comment;
    return scalar;
  }
  const group = new YAMLMap();
  group.flow = true;
  group.items = [
    new Pair(new Scalar('is'), scalar),
    new Pair(new Scalar('from'), new Scalar(placed(place))),
  ];
  group.comment = comment;
  return group;
}

/** The record's words for true and false are yes and no. */
function written(value: string | number | boolean): string | number {
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : value;
}
