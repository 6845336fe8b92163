import type { AnswerTold, Decision } from '../decision/told.ts';
import type { CountView } from '../law/count-view.ts';
import type { Reason, RouteDecision } from '../law/outcome.ts';
import type { DecidedCount } from './determination.ts';
import { retoldFacts, type Telling } from './retold-facts.ts';
import { type Alike, type Retold, retoldFor } from './retold-path.ts';

/** The answer for a count, from that for another of which the record says the same. */
export function retoldCount(
  decided: DecidedCount,
  one: CountView,
  other: CountView,
  alike: Alike,
): DecidedCount {
  const telling = { retold: retoldFor(one, other, alike), one, other, alike };
  const [first, ...rest] = reasons(decided.because, telling);
  return {
    ...decided,
    count: other.count.number,
    because: first === undefined ? decided.because : [first, ...rest],
    routes: decided.routes.map((route) => retoldRoute(route, telling)),
  };
}

function retoldRoute(route: RouteDecision, telling: Telling): RouteDecision {
  const { outcome, opensOn } = route;
  let because: readonly Reason[] | undefined;
  let tree: RouteDecision['tree'] | undefined;
  return {
    route: route.route,
    outcome,
    ...(opensOn === undefined ? {} : { opensOn }),
    get because() {
      because ??= reasons(route.because, telling);
      return because;
    },
    get tree() {
      tree ??= decision(route.tree, telling);
      return tree;
    },
  };
}

function decision<Q extends string>(one: Decision<Q>, telling: Telling): Decision<Q> {
  return {
    ...one,
    answer: answer(one.answer, telling),
    facts: retoldFacts(one.facts, telling),
    because: one.because.map((part) => decision(part, telling)),
  };
}

function answer(told: AnswerTold, { retold, other }: Telling): AnswerTold {
  if (told.is !== 'unknown') return told;
  const asks = told.asks.map((one) => ({ ...one, path: retold(one.path) }));
  const [first, ...rest] = asRead(asks, ({ path }) => path, other);
  return first === undefined ? told : { is: 'unknown', asks: [first, ...rest] };
}

/** The facts that one reason asks for are named in the order in which they were read. */
function reasons(because: readonly Reason[], { retold, other }: Telling): readonly Reason[] {
  const groups: Reason[][] = [];
  for (const one of because) {
    const group = groups.at(-1);
    const [before] = group ?? [];
    if (before?.code === one.code && before.authorities === one.authorities) group?.push(one);
    else groups.push([one]);
  }
  return groups.flatMap((group) =>
    asRead(
      group.map((one) => reasonRetold(one, retold)),
      (one) => one.with['path'] ?? '',
      other,
    ),
  );
}

function reasonRetold(one: Reason, retold: Retold): Reason {
  const { path } = one.with;
  return path === undefined ? one : { ...one, with: { ...one.with, path: retold(path) } };
}

/** What nothing has read for the count itself comes last: it would be read now. */
export function asRead<T>(
  these: readonly T[],
  pathOf: (one: T) => string,
  { space }: CountView,
): readonly T[] {
  return these
    .map((one) => ({ one, turn: space.turnOf(pathOf(one)) ?? Number.MAX_SAFE_INTEGER }))
    .sort((a, b) => a.turn - b.turn)
    .map(({ one }) => one);
}
