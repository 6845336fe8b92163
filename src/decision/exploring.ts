import { dayOfEpoch, epochDay, type PlainDate } from '../calendar/plain-date.ts';
import { type Count, countedName, type Day, type Ranged } from './day.ts';
import {
  type Diagram,
  type Diagrams,
  diagramsOf,
  type Hole,
  holesOf,
  leafOf,
  results,
} from './diagram.ts';
import {
  type Joining,
  joinedDiagrams,
  joinedInRun,
  type PartAsked,
  type StandsFor,
  withPutIn,
} from './joining.ts';
import { type FactSeen, Notes, type Shared } from './notes.ts';
import { once } from './once.ts';
import { surely } from './surely.ts';

/** The ways an unknown fact could turn out. */
export type Possible =
  | { readonly kind: 'answers'; readonly count: number }
  | { readonly kind: 'day'; readonly from: PlainDate; readonly to: PlainDate };

/**
 * The unknown facts of a record, and how a rule is run over them. A rule is written as if all facts
 * were known; if it reads one that is not, it is run once for each answer. So no rule can take an
 * unknown fact for yes or no, and none has to say what happens if it is unknown.
 */
export interface Space {
  /** Which of its answers an unknown fact has in this run, from 0 on. `fact` is its name. */
  readonly read: (path: string, count: number, fact: string) => number;
  /** An unknown day, to be compared and counted from. */
  readonly day: (path: string, from: PlainDate, to: PlainDate, fact: string) => Day;
  /** How many unknown facts were read before the one at this path; undefined if nothing has read it. */
  readonly turnOf: (path: string) => number | undefined;
  /** Notes a fact that was read, known or not. */
  readonly note: (fact: FactSeen) => void;
  readonly explore: <T>(rule: () => T, nameOf: (is: T) => string) => Explored<T>;
  /**
   * What several rules share, worked out once. A rule that asks for it is run only for the answers
   * that it distinguishes: for "convicted or not", and not for each way to be convicted.
   */
  readonly derive: <T extends string | number | boolean>(rule: () => T) => () => T;
  /**
   * What the parts of a record add up to. A run sees this as one fact, with as many answers as it has
   * results: one run for every combination of the parts would double the runs with each part.
   */
  readonly joined: <T extends string | number | boolean>(joining: Joining<T>) => () => T;
  /** The same for all parts but the one at a place: what is asked of each part is worked out once for all. */
  readonly joinedBut: <T extends string | number | boolean>(
    joining: Joining<T>,
  ) => (without: string) => () => T;
  /** The rule's result, if it needs no unknown fact. What it reads is not noted. */
  readonly settled: <T>(rule: () => T) => T | undefined;
}

export interface Explored<T> {
  readonly diagram: Diagram<T>;
  readonly seen: readonly FactSeen[];
  /** It includes joined parts, so there are too many paths through it to run them one by one. */
  readonly joins: boolean;
}

/** Thrown by a read of a fact that is not decided in this run; never leaves `explore`. */
class Undecided {
  readonly hole: Hole;
  /** The points after which the run must be split. */
  readonly cuts: readonly number[];

  constructor(hole: Hole, cuts: readonly number[]) {
    this.hole = hole;
    this.cuts = cuts;
  }
}

/** More facts than one part has. */
const perPart = 2 ** 24;

type Range = readonly [first: number, last: number];

/**
 * `partOf` says which part of the record a fact belongs to, such as which case. Parts are looked at one
 * after another, and a diagram that mixes their facts doubles with each part.
 */
export function newSpace(partOf: (path: string) => number = () => 0): Space {
  const holes = new Map<string, Hole>();
  const days = new WeakMap<Hole, Day>();
  let made = 0;
  /** Holes that a look ahead has made: no run has decided them, and they are in no diagram. */
  let ahead: Hole[] | undefined;
  /** The part of the record being looked at besides the one being decided. */
  let lookedAt: string | undefined;
  let ranges = new Map<string, Range | undefined>();
  let noted = new Notes();
  /** The diagrams that replace the facts standing for several parts of the record. */
  const standFor = new Map<number, StandsFor>();

  function nextPlace(path: string): Pick<Hole, 'order' | 'turn'> {
    const turn = made;
    made += 1;
    return { turn, order: partOf(path) * perPart + turn };
  }

  function holeAt(one: Omit<Hole, 'order' | 'turn'>): Hole {
    const known = holes.get(one.path);
    if (known !== undefined) return known;
    const inside = isInside(one.path, holes) ? { inside: true as const } : {};
    // Which of two days comes first is asked for each such part, so it stays with that part.
    const beside = one.between === undefined ? one.path : (lookedAt ?? one.path);
    const hole = { ...one, ...inside, ...nextPlace(beside) };
    holes.set(one.path, hole);
    ahead?.push(hole);
    return hole;
  }

  function split(hole: Hole, cuts: readonly number[]): never {
    throw new Undecided(hole, cuts);
  }

  function rangeOf(hole: Hole): Range {
    return ranges.get(hole.path) ?? [hole.first, hole.last];
  }

  function read(path: string, count: number, fact: string): number {
    return answered(holeAt({ path, first: 0, last: count - 1, fact }));
  }

  /** Which answer a hole has in this run. */
  function answered(hole: Hole): number {
    const [first, last] = rangeOf(hole);
    if (first === last) return first;
    return split(
      hole,
      Array.from({ length: last - first + 1 }, (_, index) => first + index),
    );
  }

  function day(path: string, from: PlainDate, to: PlainDate, fact: string): Day {
    const hole = holeAt({ path, first: epochDay(from), last: epochDay(to), fact });
    return once(days, hole, () => dayAt(hole));
  }

  function dayAt(hole: Hole): Day {
    const { path } = hole;
    const ranged = (): Ranged => {
      const [first, last] = rangeOf(hole);
      return { hole, first, last };
    };
    return {
      path,
      name: path,
      span: (within) => {
        const { first, last } = within?.(hole) ?? ranged();
        return { from: dayOfEpoch(first), to: dayOfEpoch(last) };
      },
      counts: () => (hole.inside === true ? [] : [ranged()]),
      reaches: (turned) => {
        const [first, last] = rangeOf(hole);
        if (turned(dayOfEpoch(first))) return true;
        if (!turned(dayOfEpoch(last))) return false;
        return split(hole, [firstTurned(first, last, turned) - 1, last]);
      },
      comesBefore: (other, count) => answered(orderOf(hole, other, count)) === 1,
    };
  }

  /** Whether one day, or a day counted from it, comes before the other: no, or yes. */
  function orderOf(one: Hole, other: Day, count: Count | undefined): Hole {
    const after = other.counts().map(({ hole }) => hole);
    const name = count === undefined ? one.path : countedName(one.path, count);
    const counted = name !== one.path || other.name !== after[0]?.path;
    return holeAt({
      path: `${name} before ${other.name}`,
      first: 0,
      last: 1,
      fact: one.fact,
      between: [[one], after],
      ...(counted ? { counted: true } : {}),
    });
  }

  function explore<T>(rule: () => T, nameOf: (is: T) => string): Explored<T> {
    const outer = { ranges, noted, ahead };
    ranges = new Map();
    noted = new Notes();
    ahead = undefined;
    let makers: Diagrams<T> | undefined;
    const run = () => runAll(rule, leafOf, () => (makers ??= diagramsOf(nameOf)));
    try {
      const diagram = run();
      const joins = holesOf(diagram).some(({ order }) => standFor.has(order));
      const seen = noted.facts();
      const made = joins && makers ? withPutIn(makers, diagram, standFor) : diagram;
      return { diagram: made, seen, joins };
    } finally {
      ({ ranges, noted, ahead } = outer);
    }
  }

  /** Diagrams are made only if something is unknown; usually nothing is. */
  function runAll<T>(
    rule: () => T,
    leaf: (is: T) => Diagram<T>,
    diagrams: () => Diagrams<T>,
  ): Diagram<T> {
    try {
      return leaf(rule());
    } catch (problem) {
      if (problem instanceof Undecided) return splitRun(rule, diagrams(), problem);
      throw problem;
    }
  }

  /** The rule once for each part of the hole's answers; what was decided before stays decided. */
  function splitRun<T>(
    rule: () => T,
    diagrams: Diagrams<T>,
    { hole, cuts }: Undecided,
  ): Diagram<T> {
    const before = ranges.get(hole.path);
    let [first] = before ?? [hole.first];
    const parts = cuts.map((last) => {
      ranges.set(hole.path, [first, last]);
      first = last + 1;
      return { last, under: runAll(rule, diagrams.leaf, () => diagrams) };
    });
    ranges.set(hole.path, before);
    return diagrams.choose(hole, parts);
  }

  function settled<T>(rule: () => T): T | undefined {
    const outer = { ranges, noted, ahead };
    const looked: Hole[] = [];
    ranges = new Map();
    noted = new Notes();
    ahead = looked;
    try {
      return rule();
    } catch (problem) {
      if (problem instanceof Undecided) return undefined;
      throw problem;
    } finally {
      for (const { path } of looked) holes.delete(path);
      ({ ranges, noted, ahead } = outer);
    }
  }

  function derive<T extends string | number | boolean>(rule: () => T): () => T {
    let known: { readonly seen: Shared; readonly result: () => T } | undefined;
    return () => {
      if (known === undefined) {
        const found = ahead === undefined ? explore(rule, String) : exploredAhead(rule);
        known = { seen: [found.seen], result: resultOf(found) };
      }
      noted.all(known.seen);
      return known.result();
    };
  }

  function resultOf<T extends string | number | boolean>({ diagram, joins }: Explored<T>): () => T {
    return joins ? oneFact(diagram) : () => followed(diagram);
  }

  function joined<T extends string | number | boolean>(joining: Joining<T>): () => T {
    return asked(joining, joinedDiagrams(joining, explorePart));
  }

  function joinedBut<T extends string | number | boolean>(
    joining: Joining<T>,
  ): (without: string) => () => T {
    const diagrams = joinedDiagrams(joining, explorePart);
    const made = new Map<string, () => T>();
    return (without) => once(made, without, () => asked(joining, diagrams, without));
  }

  function asked<T extends string | number | boolean>(
    joining: Joining<T>,
    diagrams: ReturnType<typeof joinedDiagrams<T, readonly FactSeen[]>>,
    without?: string,
  ): () => T {
    let known: ReturnType<typeof diagrams> | undefined;
    let result: () => T;
    return () => {
      if (known === undefined) {
        if (ahead !== undefined) return joinedInRun(joining, without);
        known = diagrams(without);
        result = oneFact(known.diagram);
      }
      noted.all(known.seen);
      return result();
    };
  }

  function explorePart<T extends string | number | boolean>({ at, is }: PartAsked<T>): Explored<T> {
    const outer = lookedAt;
    lookedAt = at;
    try {
      return explore(is, String);
    } finally {
      lookedAt = outer;
    }
  }

  /** Reads a diagram as one fact, whose answers are its results. */
  function oneFact<T extends string | number | boolean>(diagram: Diagram<T>): () => T {
    const answers = results(diagram);
    const path = `together ${made}`;
    const last = answers.length - 1;
    const hole: Hole = { path, fact: path, first: 0, last, ...nextPlace(path) };
    standFor.set(hole.order, { diagram, answers });
    return () => {
      return surely(answers[answered(hole)], `${path} has no such answer`);
    };
  }

  /** Looking ahead, nothing unknown is decided: what comes to a result has that one in every run. */
  function exploredAhead<T>(rule: () => T): Explored<T> {
    const outer = noted;
    noted = new Notes();
    try {
      return { diagram: leafOf(rule()), seen: noted.facts(), joins: false };
    } finally {
      noted = outer;
    }
  }

  /** The result in this run: a fact that is not decided yet splits it where the result changes. */
  function followed<T>(diagram: Diagram<T>): T {
    if (diagram.kind === 'leaf') return diagram.is;
    const { hole, parts } = diagram;
    const [first, last] = rangeOf(hole);
    const within = parts.filter((part) => part.last >= first);
    const part = surely(within[0], `${hole.path} has no answers`);
    if (part.last >= last) return followed(part.under);
    const cuts = within.map((one) => Math.min(one.last, last));
    return split(hole, [...new Set(cuts)]);
  }

  return {
    read,
    day,
    explore,
    derive,
    joined,
    joinedBut,
    settled,
    turnOf: (path) => holes.get(path)?.turn,
    note: (fact) => noted.one(fact),
  };
}

/** Whether a path is inside one of these. */
export function isInside(path: string, holes: Pick<ReadonlySet<string>, 'has'>): boolean {
  return [...path.matchAll(/[.[]/gu)].some(({ index }) => holes.has(path.slice(0, index)));
}

/** The first point at which `turned` is true: it is false at `first` and true at `last`. */
function firstTurned(first: number, last: number, turned: (day: PlainDate) => boolean): number {
  let [before, after] = [first, last];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (turned(dayOfEpoch(middle))) after = middle;
    else before = middle;
  }
  return after;
}
