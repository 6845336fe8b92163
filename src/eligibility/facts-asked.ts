import { type Diagram, factsIn, type Hole, results } from '../decision/diagram.ts';
import { isInside } from '../decision/exploring.ts';
import { movedBy } from '../decision/opening.ts';
import { declaredAt, isFactPath } from '../facts/every-fact.ts';
import type { CountAnswered } from './decided-count.ts';
import { asRead } from './retold-count.ts';
import { retoldFor } from './retold-path.ts';

/** A count with the facts it asks for, and where they are for this count. */
export interface CountAsking {
  readonly read: ReadOff;
  readonly asks: readonly { readonly hole: Hole; readonly path: string }[];
}

/** What each count asks for: those alike ask the same, each for itself. */
export function askingOf(counts: readonly CountAnswered[]): readonly CountAsking[] {
  const found = new Map<CountAnswered, CountAsking>();
  return counts.map((count) => {
    const known = count.toldAs && found.get(count.toldAs);
    const made = known === undefined ? askedFirst(count) : askedAlike(known, count);
    found.set(count, made);
    return made;
  });
}

/**
 * A follow-up question comes after the answer that leads to it: how probation ended, once there was
 * probation.
 */
function askedFirst(answered: CountAnswered): CountAsking {
  const read = readOff(answered);
  const holes = asked(read);
  const paths = new Set(holes.map(({ path }) => path));
  const asks = holes.filter(({ path }) => !isInside(path, paths));
  return { read, asks: asks.map((hole) => ({ hole, path: hole.path })) };
}

function askedAlike({ read, asks }: CountAsking, count: CountAnswered): CountAsking {
  const { view, decided } = count;
  const retold = retoldFor(read.view, view, count.alike);
  const here = asks.map(({ hole, path }) => ({ hole, path: retold(path) }));
  return { read: { ...read, view, decided }, asks: asRead(here, ({ path }) => path, view) };
}

/** A count, and what its questions are read from, each worked out once. */
export interface ReadOff extends CountAnswered {
  readonly diagrams: readonly Diagram<unknown>[];
  /** The unknown days that do not change an outcome but change the day the count opens. */
  readonly movers: readonly Hole[];
}

function readOff(count: CountAnswered): ReadOff {
  const movers = results(count.standing).flatMap(({ opensOn }) =>
    opensOn === undefined ? [] : movedBy(opensOn),
  );
  return { ...count, diagrams: diagramsOf(count).filter(({ kind }) => kind === 'split'), movers };
}

/**
 * Every fact that is in one of the diagrams or moves the day the count opens, each once. Which of
 * two days comes first is not a fact in a record, so both days are asked.
 */
function asked({ diagrams, movers }: ReadOff): readonly Hole[] {
  const found = new Map<string, Hole>();
  for (const hole of [...diagrams.flatMap((one) => factsIn(one)), ...movers]) {
    found.set(hole.path, hole);
  }
  return [...found.values()]
    .filter((hole) => !waitsForAnother(hole, found))
    .sort((a, b) => a.turn - b.turn);
}

function diagramsOf(count: CountAnswered): readonly Diagram<unknown>[] {
  return [
    count.standing,
    ...count.requests.map(([, told]) => told),
    ...count.cautions.map(([, told]) => told),
    ...count.remedies.map(([, told]) => told),
  ];
}

/** Another fact of its group is asked first, if that one is asked at all. */
function waitsForAnother(hole: Hole, found: ReadonlyMap<string, Hole>): boolean {
  const first = askedBefore(hole);
  return first !== undefined && found.has(first.path);
}

/** The fact that is asked before this one, if one is, and what its answers rule out. */
export function askedBefore({ path, fact }: Hole) {
  const after = isFactPath(fact) ? declaredAt(fact)?.askedAfter : undefined;
  const group = path.slice(0, path.lastIndexOf('.'));
  return after && { path: `${group}.${after.fact}`, rulesOut: after.rulesOut };
}
