import { asks, decide, kindOf } from '../decision/combine.ts';
import type { CountContext } from '../law/count-context.ts';
import { marinelli } from '../law/opinions.ts';
import type { Count } from '../record/record.ts';
import { asAttempt, inCount, type Place, placeOf, withRecord } from './questions/changes.ts';
import type { TriedRoute } from './tried-route.ts';

type TryDoors = (context: CountContext) => readonly TriedRoute[];

/** The record read with some offenses as attempts; `path` is what would tell. */
interface Reading {
  readonly path: string;
  readonly context: CountContext;
}

/**
 * An attempt is not the listed offense (Marinelli). Where nobody knows which of the two it was, every
 * door is tried both ways, and one that comes out differently waits for the answer.
 */
export function eitherWay(context: CountContext, tryDoors: TryDoors): readonly TriedRoute[] {
  const asWritten = tryDoors(context);
  const otherwise = asAttempts(context).map(({ path, context: read }) => ({
    path,
    routes: tryDoors(read),
  }));
  return asWritten.map((tried, index) => {
    const differs = otherwise.find(({ routes }) => !comesOutAs(tried, routes[index]));
    return differs === undefined ? tried : waitingFor(differs.path, tried);
  });
}

function comesOutAs(tried: TriedRoute, other: TriedRoute | undefined): boolean {
  return (
    other !== undefined &&
    kindOf(other.tree.answer) === kindOf(tried.tree.answer) &&
    other.opensOn === tried.opensOn
  );
}

function waitingFor(path: string, { route, tree }: TriedRoute): TriedRoute {
  const question = decide(
    'offense-or-attempt',
    asks(path),
    [marinelli],
    [{ path, seen: 'unknown' }],
  );
  return {
    route,
    outcome: 'needs-facts',
    tree: { ...tree, answer: question.answer, because: [question] },
  };
}

/** The count itself as an attempt, the others that may be one, and all of them. */
function asAttempts(context: CountContext): readonly Reading[] {
  const own = context.count.mayBeAttempt === true ? [placeOf(context)] : [];
  const others = otherAttempts(context);
  const both = own.length > 0 && others.length > 0 ? [[...own, ...others]] : [];
  return [own, others, ...both].flatMap((places) => reading(context, places));
}

function reading(context: CountContext, places: readonly Place[]): readonly Reading[] {
  const [first] = places;
  if (first === undefined) return [];
  const record = places.reduce((read, place) => inCount(place, asAttempt)(read), context.record);
  const read = withRecord(context, record);
  const path = `cases[${first.courtCase}].counts[${first.count}].attempted`;
  return read === undefined ? [] : [{ path, context: read }];
}

function otherAttempts({ record, count }: CountContext): readonly Place[] {
  return record.cases.flatMap((one, courtCase) =>
    one.counts.flatMap((other: Count, index) =>
      other !== count && other.mayBeAttempt === true ? [{ courtCase, count: index }] : [],
    ),
  );
}
