import { at, type Diagram, holesOf, type Leaf } from './diagram.ts';
import { once } from './once.ts';

/** Which point facts have, by their orders. */
export type Fixed = ReadonlyMap<number, number>;

/**
 * All possible results if some facts have these answers. Each question asks this of the same diagram for
 * each of its answers, so the parts above and below the fixed facts are walked only once.
 */
export function whereFixed<T>(diagram: Diagram<T>): (fixed: Fixed) => readonly T[] {
  const below = new Map<number, ReadonlySet<Leaf<T>>>();
  let reached: ReturnType<typeof reachedAt<T>> | undefined;

  function leavesOf(one: Diagram<T>): ReadonlySet<Leaf<T>> {
    return once(below, one.id, () => {
      if (one.kind === 'leaf') return new Set([one]);
      return new Set(one.parts.flatMap(({ under }) => [...leavesOf(under)]));
    });
  }

  return (fixed) => {
    const orders = [...fixed.keys()];
    const last = Math.max(...orders);
    const found = new Set<Leaf<T>>();
    const seen = new Set<number>();
    const go = (one: Diagram<T>): void => {
      if (seen.has(one.id)) return;
      seen.add(one.id);
      if (one.kind === 'leaf' || one.hole.order > last) {
        for (const leaf of leavesOf(one)) found.add(leaf);
        return;
      }
      const point = fixed.get(one.hole.order);
      if (point === undefined) for (const { under } of one.parts) go(under);
      else go(at(one, one.hole, point));
    };
    reached ??= reachedAt(diagram);
    for (const one of reached(Math.min(...orders))) go(one);
    return [...found].map(({ is }) => is);
  };
}

/** What can be reached from the top after every fact above this order. */
function reachedAt<T>(diagram: Diagram<T>): (order: number) => ReadonlySet<Diagram<T>> {
  const levels: { readonly order: number; readonly nodes: ReadonlySet<Diagram<T>> }[] = [];
  let nodes = new Set<Diagram<T>>([diagram]);
  for (const order of holesOf(diagram)
    .map((hole) => hole.order)
    .sort((a, b) => a - b)) {
    levels.push({ order, nodes });
    nodes = passed(nodes, order);
  }
  const past = nodes;
  return (order) => levels.find((level) => level.order >= order)?.nodes ?? past;
}

function passed<T>(nodes: ReadonlySet<Diagram<T>>, order: number): Set<Diagram<T>> {
  const next = new Set<Diagram<T>>();
  for (const one of nodes) {
    if (one.kind === 'split' && one.hole.order === order) {
      for (const { under } of one.parts) next.add(under);
    } else next.add(one);
  }
  return next;
}
