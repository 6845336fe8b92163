import { once } from './once.ts';
import { surely } from './surely.ts';

/**
 * The answer to a question for every way the unknown facts could turn out: a leaf if nothing unknown
 * matters, otherwise the fact that does and what follows from each of its answers.
 *
 * Diagrams are ordered (facts of one part of the record stay together, each above the facts of that part
 * first read after it) and reduced (a fact whose answers all lead to the same result is left out). So a
 * fact is in a diagram exactly when it can change the result, and the diagram shows that no other fact
 * can.
 */
export type Diagram<T> = Leaf<T> | Split<T>;

export interface Leaf<T> {
  readonly kind: 'leaf';
  readonly id: number;
  readonly is: T;
}

export interface Split<T> {
  readonly kind: 'split';
  readonly id: number;
  readonly hole: Hole;
  /** The answers in their order, cut where something changes; neighbors differ. */
  readonly parts: readonly Part<T>[];
}

export interface Part<T> {
  /** The last point of the part; the first is the one after the last of the part before. */
  readonly last: number;
  readonly under: Diagram<T>;
}

/** A fact that is not known. Its answers are points from 0 on, or days counted from 1970. */
export interface Hole {
  readonly path: string;
  /** The name of the fact, the same in every record. */
  readonly fact: string;
  /** Its place in diagrams: it stands above the facts of a higher order. */
  readonly order: number;
  /** How many were read before it. */
  readonly turn: number;
  readonly first: number;
  readonly last: number;
  /** Opens only under some answer of another unknown fact, and is asked after it. */
  readonly inside?: true;
  /** Which of two days comes first is a question about both, and is not itself in any record. */
  readonly between?: readonly [before: readonly Hole[], after: readonly Hole[]];
  /** One of the two is counted from these days, so that their points do not settle which comes first. */
  readonly counted?: true;
}

/** For a question that no unknown fact changes. */
export function leafOf<T>(is: T): Diagram<T> {
  return { kind: 'leaf', id: 1, is };
}

/** Makes diagrams; two that are alike are one object, so that they compare by identity. */
export interface Diagrams<T> {
  readonly leaf: (is: T) => Diagram<T>;
  /** The hole on top wherever its answers matter, in the order of the holes. */
  readonly choose: (hole: Hole, parts: readonly Part<T>[]) => Diagram<T>;
}

export function diagramsOf<T>(nameOf: (is: T) => string): Diagrams<T> {
  const leaves = new Map<string, Leaf<T>>();
  const splits = new Map<string, Split<T>>();
  const chosen = new Map<string, Diagram<T>>();
  let ids = 0;

  function leaf(is: T): Diagram<T> {
    return once(leaves, nameOf(is), () => {
      ids += 1;
      return { kind: 'leaf', id: ids, is };
    });
  }

  function split(hole: Hole, parts: readonly Part<T>[]): Diagram<T> {
    const merged = joined(parts);
    if (merged.length < 2) return surely(merged[0], `${hole.path} has no answers`).under;
    return once(splits, nameOfSplit(hole, merged), () => {
      ids += 1;
      return { kind: 'split', id: ids, hole, parts: merged };
    });
  }

  function choose(hole: Hole, parts: readonly Part<T>[]): Diagram<T> {
    let top = hole;
    for (const { under } of parts) top = upper(top, under);
    if (top === hole) return split(hole, withinParts(hole, parts));
    return once(chosen, nameOfSplit(hole, parts), () => chooseBelow(top, hole, parts));
  }

  /** An answer that leads to a fact of a higher place: that fact is put above the hole. */
  function chooseBelow(top: Hole, hole: Hole, parts: readonly Part<T>[]): Diagram<T> {
    const cuts = cutsOf(
      top,
      parts.map(({ under }) => under),
    );
    return split(
      top,
      cuts.map((last) => ({
        last,
        under: choose(
          hole,
          parts.map((part) => ({ last: part.last, under: at(part.under, top, last) })),
        ),
      })),
    );
  }

  return { leaf, choose };
}

/** What identifies a hole and its parts. */
function nameOfSplit<T>({ order }: Hole, parts: readonly Part<T>[]): string {
  let name = String(order);
  for (const { last, under } of parts) name += ` ${last}>${under.id}`;
  return name;
}

/** The one of the two that stands higher. */
export function upper<T>(best: Hole, diagram: Diagram<T>): Hole {
  return diagram.kind === 'split' && diagram.hole.order < best.order ? diagram.hole : best;
}

/** A part that asks the same hole again is narrowed to its own answers. */
function withinParts<T>(hole: Hole, parts: readonly Part<T>[]): readonly Part<T>[] {
  if (!parts.some(({ under }) => asks(under, hole))) return parts;
  const within: Part<T>[] = [];
  let first = hole.first;
  for (const part of parts) {
    const { last, under } = part;
    if (asks(under, hole)) within.push(...between(under, first, last));
    else within.push(part);
    first = last + 1;
  }
  return within;
}

function asks<T>(diagram: Diagram<T>, { order }: Hole): diagram is Split<T> {
  return diagram.kind === 'split' && diagram.hole.order === order;
}

/** The parts of a split between two of its points. */
function between<T>({ hole, parts }: Split<T>, first: number, last: number): readonly Part<T>[] {
  return parts
    .filter((_, index) => (parts[index - 1]?.last ?? hole.first - 1) < last)
    .filter((part) => part.last >= first)
    .map((part) => ({ last: Math.min(part.last, last), under: part.under }));
}

function joined<T>(parts: readonly Part<T>[]): readonly Part<T>[] {
  const isLast = (part: Part<T>, index: number) => parts[index + 1]?.under !== part.under;
  return parts.every(isLast) ? parts : parts.filter(isLast);
}

/** The last points of the parts into which these diagrams cut a hole. */
export function cutsOf<T>(hole: Hole, diagrams: readonly Diagram<T>[]): readonly number[] {
  const cuts: number[] = [];
  let splits = 0;
  for (const one of diagrams) {
    if (!asks(one, hole)) continue;
    splits += 1;
    for (const { last } of one.parts) cuts.push(last);
  }
  // Those of one diagram are in their order already.
  return splits < 2 ? cuts : [...new Set(cuts)].sort((a, b) => a - b);
}

/** The diagram, if the hole has this answer. */
export function at<T>(diagram: Diagram<T>, hole: Hole, point: number): Diagram<T> {
  if (!asks(diagram, hole)) return diagram;
  for (const { last, under } of diagram.parts) if (point <= last) return under;
  // Past the last part lies what was excluded when the diagram was made: whoever cut it off puts it right.
  return surely(diagram.parts.at(-1), `${hole.path} has no answers`).under;
}

/**
 * Makes one diagram from two by combining each pair of their results. Each pair is worked out once.
 * `shortly` says when one of them decides by itself.
 */
export function combining<A, B, T>(
  of: Diagrams<T>,
  result: (a: A, b: B) => T,
  shortly: (a: Diagram<A>, b: Diagram<B>) => Diagram<T> | undefined = () => undefined,
): (a: Diagram<A>, b: Diagram<B>) => Diagram<T> {
  const done = new Map<number, Map<number, Diagram<T>>>();
  function pair(one: Diagram<A>, two: Diagram<B>): Diagram<T> {
    const short = shortly(one, two);
    if (short !== undefined) return short;
    if (one.kind === 'split') return under(upper(one.hole, two), one, two);
    if (two.kind === 'split') return under(two.hole, one, two);
    return of.leaf(result(one.is, two.is));
  }
  function under(top: Hole, one: Diagram<A>, two: Diagram<B>): Diagram<T> {
    const ofOne = once(done, one.id, () => new Map<number, Diagram<T>>());
    return once(ofOne, two.id, () => {
      const cuts = cutsOf<A | B>(top, [one, two]);
      return of.choose(
        top,
        cuts.map((last) => ({ last, under: pair(at(one, top, last), at(two, top, last)) })),
      );
    });
  }
  return pair;
}

/** The same diagram with other results; a fact that no longer matters is left out. */
export function mapped<A, T>(of: Diagrams<T>, a: Diagram<A>, result: (is: A) => T): Diagram<T> {
  if (a.kind === 'leaf') return of.leaf(result(a.is));
  const done = new Map<number, Diagram<T>>();
  function one(diagram: Diagram<A>): Diagram<T> {
    if (diagram.kind === 'leaf') return of.leaf(result(diagram.is));
    const { hole, parts } = diagram;
    return once(done, diagram.id, () =>
      of.choose(
        hole,
        parts.map(({ last, under }) => ({ last, under: one(under) })),
      ),
    );
  }
  return one(a);
}

/** All results that are possible. */
export function results<T>(diagram: Diagram<T>): readonly T[] {
  if (diagram.kind === 'leaf') return [diagram.is];
  const found: T[] = [];
  visit(diagram, (one) => {
    if (one.kind === 'leaf') found.push(one.is);
  });
  return found;
}

/** The facts that can change the result, as they were read. */
export function holesOf<T>(diagram: Diagram<T>): readonly Hole[] {
  if (diagram.kind === 'leaf') return [];
  const found = new Map<number, Hole>();
  visit(diagram, (one) => {
    if (one.kind === 'split') found.set(one.hole.order, one.hole);
  });
  return [...found.values()].sort((a, b) => a.turn - b.turn);
}

/** The facts of the record behind these; which of two days comes first is asked of both of them. */
export function factsIn<T>(diagram: Diagram<T>): readonly Hole[] {
  return once(factsKnown, diagram, () => {
    const found = new Map<number, Hole>();
    for (const hole of holesOf(diagram)) {
      for (const one of hole.between?.flat() ?? [hole]) found.set(one.order, one);
    }
    return [...found.values()].sort((a, b) => a.turn - b.turn);
  });
}

/** A diagram never changes, and each of its facts is looked for in it again. */
const factsKnown = new WeakMap<object, readonly Hole[]>();

/** The answers of a hole, cut where something in the diagram changes, by the last point of each. */
export function cutsIn<T>(diagram: Diagram<T>, hole: Hole): readonly number[] {
  const known = once(cutsKnown, diagram, () => cutsByOrder(diagram));
  return [...new Set([...(known.get(hole.order) ?? []), hole.last])].sort((a, b) => a - b);
}

function cutsByOrder<T>(diagram: Diagram<T>): ReadonlyMap<number, ReadonlySet<number>> {
  const found = new Map<number, Set<number>>();
  visit(diagram, (one) => {
    if (one.kind === 'leaf') return;
    const cuts = once(found, one.hole.order, () => new Set<number>());
    for (const { last } of one.parts) cuts.add(last);
  });
  return found;
}

/** A diagram never changes, and is asked for the cuts of each of its facts. */
const cutsKnown = new WeakMap<object, ReadonlyMap<number, ReadonlySet<number>>>();

function visit<T>(diagram: Diagram<T>, see: (one: Diagram<T>) => void): void {
  const seen = new Set<number>();
  function go(one: Diagram<T>): void {
    if (seen.has(one.id)) return;
    seen.add(one.id);
    see(one);
    if (one.kind === 'split') for (const { under } of one.parts) go(under);
  }
  go(diagram);
}
