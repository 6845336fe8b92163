import type { Authorities } from '../../authority/authority.ts';
import { deciding } from '../../decision/combine.ts';
import type { CountContext } from '../../law/count-context.ts';
import { type CoreDetermination, decideCount } from '../decide-count.ts';
import type { LeadsTo, Question } from '../determination.ts';
import { type AnswerTried, answersTried } from './answers.ts';
import { type AskableFact, codeOf } from './askable-fact.ts';
import { favorable } from './favorable.ts';
import { moreDecisive } from './most-decisive.ts';
import { unknownFacts } from './unknown-facts.ts';
import { type Changed, differIn, rank, type Weighed } from './weighed.ts';

/**
 * The questions whose answers would change the outcome, the door, a request or a caution that
 * weighs, the most decisive first. Each is tried with every other unknown fact at its most
 * favorable answer, and once more as the record stands.
 */
export function questionsFor(context: CountContext, core: CoreDetermination): readonly Question[] {
  const facts = unknownFacts(context);
  const awaited = awaitedFacts(core);
  if (facts.length === 0) return withoutAnswers(awaited, facts);
  const base = favorable(context);
  const questions = facts.flatMap((fact) => {
    const holdsUp = awaited.has(fact.path);
    const question = questionOf(fact, base, context, holdsUp);
    return question === undefined ? [] : [question];
  });
  return [...questions, ...withoutAnswers(awaited, facts)].sort(moreDecisive);
}

/** A day that no door waits for is not tried as the record stands: it is the dearest of the tries. */
function questionOf(
  fact: AskableFact,
  base: CountContext,
  context: CountContext,
  holdsUp: boolean,
): Question | undefined {
  const atBest = answersTried(fact, base);
  const best = differIn(foundIn(atBest));
  if (best !== undefined) return asked(fact, best, atBest, holdsUp);
  if (fact.kind === 'day' && !holdsUp) return undefined;
  const asItStands = answersTried(fact, context);
  const now = differIn(foundIn(asItStands));
  if (now !== undefined) return asked(fact, now, asItStands, holdsUp);
  // A door waits for it all the same, and every answer lets it go on.
  return holdsUp ? asked(fact, 'outcome', atBest, holdsUp) : undefined;
}

function foundIn(tried: readonly AnswerTried[]): readonly Weighed[] {
  return tried.map((one) => one.found);
}

function asked(
  { code, path }: AskableFact,
  changes: Changed,
  tried: readonly AnswerTried[],
  holdsUp: boolean,
): Question {
  const authorities = authoritiesOf(tried);
  return { code, path, changes, holdsUp, leadsTo: tried.map(leadsTo), authorities };
}

function leadsTo({ answer, from, until, found }: AnswerTried): LeadsTo {
  const { outcome, route, requests, cautions } = found;
  return {
    answer,
    outcome,
    ...(route === undefined ? {} : { route }),
    brings: [...requests, ...cautions],
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
  };
}

/** The authorities of the worst answer's reason: the law that makes the fact matter. */
function authoritiesOf(tried: readonly AnswerTried[]): Authorities {
  const [worst] = [...tried].sort((a, b) => rank(b.found.outcome) - rank(a.found.outcome));
  if (worst === undefined) throw new Error('a question without answers');
  return decideCount(worst.found.context).because[0].authorities;
}

/** The facts that the doors wait for, where nothing can be said without them. */
function awaitedFacts(core: CoreDetermination): ReadonlyMap<string, Authorities> {
  if (core.outcome !== 'needs-facts') return new Map();
  const leaves = core.routes
    .filter((route) => route.outcome === 'needs-facts')
    .flatMap((route) => deciding(route.tree));
  return new Map(
    leaves.flatMap(({ answer, authorities }) =>
      answer.is === 'unknown' ? answer.asks.map((path) => [path, authorities] as const) : [],
    ),
  );
}

/**
 * Facts that a rule asks for and that have no list of answers here. What is part of a sentence whose
 * kind nobody knows is asked for after the kind.
 */
function withoutAnswers(
  awaited: ReadonlyMap<string, Authorities>,
  facts: readonly AskableFact[],
): readonly Question[] {
  const isAsked = (path: string) =>
    facts.some((fact) => path === fact.path || path.startsWith(`${fact.path}.`));
  return [...awaited]
    .filter(([path]) => !isAsked(path))
    .map(([path, authorities]) => ({
      code: codeOf(path),
      path,
      changes: 'outcome',
      holdsUp: true,
      leadsTo: [],
      authorities,
    }));
}
