/** Nodes of a page tree: of each its number, and how many pages hang on it. */
export interface TreeNodes {
  readonly length: number;
  readonly numberOf: (index: number) => number;
  readonly countOf: (index: number) => number;
}

/** A node above others, with its children. */
interface UpperNode {
  readonly number: number;
  readonly count: number;
  readonly kids: readonly number[];
  parent: number;
}

export interface PageTree {
  /** The parent of a node, by its place. */
  readonly parentOf: (index: number) => number;
  /** The nodes above them, numbered on from the first free number. */
  readonly upper: readonly Readonly<UpperNode>[];
  /** The children of the root itself. */
  readonly top: readonly number[];
  readonly count: number;
}

/** As many as a reader scans at a time. */
const widest = 64;

/** A tree in which no node has many children, so that a reader finds the last page as soon as the first. */
export function pageTree(nodes: TreeNodes, root: number, free: number): PageTree {
  const upper: UpperNode[] = [];
  let level = nodes;
  let first: readonly UpperNode[] | undefined;
  let below: readonly UpperNode[] = [];
  while (level.length > widest) {
    const above = levelAbove(level, root, free + upper.length);
    for (const [index, one] of below.entries()) one.parent = parentIn(above, index) ?? root;
    upper.push(...above);
    first ??= above;
    below = above;
    level = nodesOf(above);
  }
  const at = [...Array(level.length).keys()];
  return {
    parentOf: (index) => parentIn(first ?? [], index) ?? root,
    upper,
    top: at.map(level.numberOf),
    count: at.reduce((sum, index) => sum + level.countOf(index), 0),
  };
}

function levelAbove(level: TreeNodes, parent: number, free: number): readonly UpperNode[] {
  const above: UpperNode[] = [];
  for (let from = 0; from < level.length; from += widest) {
    const size = Math.min(widest, level.length - from);
    const own = Array.from({ length: size }, (_, index) => from + index);
    const count = own.reduce((sum, index) => sum + level.countOf(index), 0);
    above.push({ number: free + above.length, count, kids: own.map(level.numberOf), parent });
  }
  return above;
}

function parentIn(above: readonly UpperNode[], index: number): number | undefined {
  return above[Math.floor(index / widest)]?.number;
}

function nodesOf(level: readonly UpperNode[]): TreeNodes {
  return {
    length: level.length,
    numberOf: (index) => level[index]?.number ?? 0,
    countOf: (index) => level[index]?.count ?? 0,
  };
}
