/** A node of the page tree: its number, and how many pages are under it. */
export interface TreeNode {
  readonly number: number;
  readonly count: number;
}

export interface PageTree {
  /** The parent of each node, in order. */
  readonly parents: readonly number[];
  /** The nodes above them, with their children, numbered from the first free number. */
  readonly upper: readonly (TreeNode & {
    readonly kids: readonly number[];
    readonly parent: number;
  })[];
  /** The root's own children. */
  readonly top: readonly number[];
  readonly count: number;
}

/** As many as a reader scans at a time. */
const widest = 64;

/** A tree without wide nodes, so that a reader finds the last page as fast as the first. */
export function pageTree(nodes: readonly TreeNode[], root: number, free: number): PageTree {
  const upper: { number: number; count: number; kids: number[]; parent: number }[] = [];
  const parents: number[] = nodes.map(() => root);
  let level: readonly TreeNode[] = nodes;
  let next = free;
  let settle = (index: number, parent: number): void => {
    parents[index] = parent;
  };
  while (level.length > widest) {
    const above: { number: number; count: number; kids: number[]; parent: number }[] = [];
    for (let from = 0; from < level.length; from += widest) {
      const own = level.slice(from, from + widest);
      const number = next;
      next += 1;
      own.forEach((_, offset) => {
        settle(from + offset, number);
      });
      const count = own.reduce((sum, one) => sum + one.count, 0);
      above.push({ number, count, kids: own.map((one) => one.number), parent: root });
    }
    upper.push(...above);
    settle = (index, parent) => {
      const node = above[index];
      if (node !== undefined) node.parent = parent;
    };
    level = above;
  }
  return {
    parents,
    upper,
    top: level.map(({ number }) => number),
    count: nodes.reduce((sum, one) => sum + one.count, 0),
  };
}
