import type { FactSeen } from '../decision/notes.ts';
import { once } from '../decision/once.ts';
import { toldAt } from '../facts/view.ts';
import { type CountView, partOfFact } from '../law/count-view.ts';
import { type Alike, ofCount, type Retold } from './retold-path.ts';

/** What was decided for one count is told of another, of which the record says the same. */
export interface Telling {
  readonly retold: Retold;
  readonly one: CountView;
  readonly other: CountView;
  readonly alike: Alike;
}

/** The facts as they would have been read for the other: counts one after another, in their order. */
export function retoldFacts(seen: readonly FactSeen[], telling: Telling): readonly FactSeen[] {
  const facts = seen.map((fact) => factRetold(fact, telling));
  for (const run of runsOf(seen, telling)) {
    const inOrder = run.flatMap((at) => facts[at] ?? []).sort(byPart);
    for (const [place, fact] of inOrder.entries()) facts[run[place] ?? 0] = fact;
  }
  return facts;
}

function byPart(a: FactSeen, b: FactSeen): number {
  return partOfFact(a.path) - partOfFact(b.path);
}

/** Where facts of counts were read one count after another; the count's own, if read as one of them. */
function runsOf(
  seen: readonly FactSeen[],
  { one, alike }: Telling,
): readonly (readonly number[])[] {
  const own = one.at.count;
  const ofEach = readOfEach(seen, alike);
  const runs: number[][] = [];
  let before = Number.POSITIVE_INFINITY;
  for (const [at, { path }] of seen.entries()) {
    const { count, fact } = ofCount(path);
    if (count === undefined || (count === own && !ofEach.has(fact))) continue;
    const part = partOfFact(path);
    if (part < before) runs.push([]);
    runs.at(-1)?.push(at);
    before = part;
  }
  return runs;
}

/** The facts that were read of every count alike, in their order. */
function readOfEach(seen: readonly FactSeen[], alike: Alike): ReadonlySet<string> {
  const places = alike.map(({ at }) => at.count);
  const read = new Map<string, string[]>();
  for (const { path } of seen) {
    const { count, fact } = ofCount(path);
    if (count !== undefined && places.includes(count)) once(read, fact, () => []).push(count);
  }
  return new Set([...read].filter(([, of]) => of.join() === places.join()).map(([fact]) => fact));
}

function factRetold(fact: FactSeen, { retold, other }: Telling): FactSeen {
  const path = retold(fact.path);
  if (path === fact.path) return fact;
  const told = toldAt(other.record, path);
  const from = told?.known === true ? told.from : undefined;
  return { path, seen: fact.seen, ...(from === undefined ? {} : { from }) };
}
