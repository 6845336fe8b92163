import {
  at,
  combining,
  cutsOf,
  type Diagram,
  type Diagrams,
  diagramsOf,
  mapped,
  upper,
} from './diagram.ts';
import { once } from './once.ts';
import { surely } from './surely.ts';

/** A part of a record, and what is asked of it. */
export interface PartAsked<T> {
  /** Where it stands in the record. */
  readonly at: string;
  readonly is: () => T;
}

/** What was found out about a part, and what was read for it. */
interface PartExplored<T, S> {
  readonly diagram: Diagram<T>;
  readonly seen: S;
}

/** What the parts of a record add up to: "or", for example, combines two answers. */
export interface Joining<T> {
  /** Each part, worked out on its own. */
  readonly parts: () => Iterable<PartAsked<T>>;
  readonly both: (a: T, b: T) => T;
  /** The result if there are no parts. */
  readonly none: T;
  /** A result that no further part can change. */
  readonly enough: T;
}

/**
 * One diagram for all parts, or for all but the one at a place: each part adds to it instead of
 * doubling it. The last is joined first, so that each part stands above what follows and the diagram
 * below it is not walked again. A part is worked out once, whichever other is left out.
 */
export function joinedDiagrams<T extends string | number | boolean, S>(
  joining: Joining<T>,
  explored: (part: PartAsked<T>) => PartExplored<T, S>,
): (without?: string) => PartExplored<T, readonly S[]> {
  const { both, none, enough } = joining;
  const of = diagramsOf<T>(String);
  const [isNone, isEnough] = [of.leaf(none), of.leaf(enough)];
  const join = combining(of, both, (a: Diagram<T>, b: Diagram<T>) => {
    if (a === isEnough || b === isNone) return a;
    return b === isEnough || a === isNone ? b : undefined;
  });
  const known = new Map<string, PartExplored<T, S>>();
  function workedOut(part: PartAsked<T>): PartExplored<T, S> {
    const { diagram, seen } = explored(part);
    return { diagram: mapped(of, diagram, (is) => is), seen };
  }
  return (without) => {
    const found: PartExplored<T, S>[] = [];
    for (const part of partsBut(joining, without)) {
      const one = once(known, part.at, () => workedOut(part));
      found.push(one);
      if (one.diagram === isEnough) break;
    }
    return {
      diagram: found.reduceRight((rest, one) => join(one.diagram, rest), isNone),
      seen: found.map(({ seen }) => seen),
    };
  };
}

/** The same in a run that has already decided what the parts read. */
export function joinedInRun<T>(joining: Joining<T>, without?: string): T {
  const { both, none, enough } = joining;
  let whole = none;
  for (const part of partsBut(joining, without)) {
    whole = both(whole, part.is());
    if (whole === enough) return whole;
  }
  return whole;
}

function* partsBut<T>({ parts }: Joining<T>, without: string | undefined) {
  for (const part of parts()) if (part.at !== without) yield part;
}

type Plain = string | number | boolean;

/** What a hole stands for, and the results that are its points. */
export interface StandsFor {
  readonly diagram: Diagram<Plain>;
  readonly answers: readonly Plain[];
}

/**
 * A diagram where some holes, by their orders, stand for diagrams of their own (one point per result),
 * with those diagrams put in their place. Combinations that cannot happen drop out.
 */
export function withPutIn<T>(
  of: Diagrams<T>,
  whole: Diagram<T>,
  standFor: ReadonlyMap<number, StandsFor>,
): Diagram<T> {
  const done = new Map<number, Diagram<T>>();
  function one(diagram: Diagram<T>): Diagram<T> {
    if (diagram.kind === 'leaf') return diagram;
    const { hole } = diagram;
    return once(done, diagram.id, () => {
      const parts = diagram.parts.map(({ last, under }) => ({ last, under: one(under) }));
      const stands = standFor.get(hole.order);
      if (stands === undefined) return of.choose(hole, parts);
      const choices = parts.flatMap(({ last, under }, index) => {
        const before = parts[index - 1]?.last ?? hole.first - 1;
        return Array<Diagram<T>>(last - before).fill(under);
      });
      return chosenBy(of, stands, choices);
    });
  }
  return one(whole);
}

/** The choice whose place is the result of `stands`. */
function chosenBy<T>(
  of: Diagrams<T>,
  { diagram, answers }: StandsFor,
  choices: readonly Diagram<T>[],
): Diagram<T> {
  const done = new Map<string, Diagram<T>>();
  function choice(by: Diagram<Plain>, among: readonly Diagram<T>[]): Diagram<T> {
    if (by.kind === 'leaf') {
      return surely(among[answers.indexOf(by.is)], 'a result without a diagram');
    }
    const name = `${by.id} ${among.map(({ id }) => id).join(' ')}`;
    return once(done, name, () => {
      const top = among.reduce(upper, by.hole);
      const cuts = cutsOf<T | Plain>(top, [by, ...among]);
      return of.choose(
        top,
        cuts.map((last) => ({
          last,
          under: choice(
            at(by, top, last),
            among.map((one) => at(one, top, last)),
          ),
        })),
      );
    });
  }
  return choice(diagram, choices);
}
