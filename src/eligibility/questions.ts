import type { Authorities } from '../authority/authority.ts';
import { deciding } from '../decision/combine.ts';
import { requestsFor } from '../law/requests.ts';
import type { PersonRecord } from '../record/record.ts';
import { type AskableFact, codeOf, unknownFacts } from './askable-facts.ts';
import { type CountContext, countContexts } from './count-context.ts';
import { type CoreDetermination, decideCount } from './decide-count.ts';
import { outcomes, type Question } from './determination.ts';

/**
 * The questions whose answers would change the outcome, the door or a request, the most decisive
 * first. Each is tried with every other unknown fact at its most favourable answer, so that two
 * unknown facts do not hide each other; and once more as the record stands.
 */
export function questionsFor(context: CountContext, core: CoreDetermination): readonly Question[] {
  const facts = unknownFacts(context);
  const asked = facts.flatMap((fact) => {
    const favourable = othersFavourable(context, facts, fact);
    const question =
      questionOf(context, fact, favourable) ?? questionOf(context, fact, context.record);
    return question === undefined ? [] : [question];
  });
  return [...asked.sort(moreDecisive), ...withoutAnswers(core, facts)];
}

/** All other unknown facts at their most favourable answer, found again after each change. */
function othersFavourable(
  context: CountContext,
  facts: readonly AskableFact[],
  except: AskableFact,
): PersonRecord {
  let record = context.record;
  for (const { path } of facts) {
    if (path === except.path) continue;
    const now = contextIn(record, context);
    const fact = now === undefined ? undefined : unknownFacts(now).find((one) => one.path === path);
    record = fact?.answers[0]?.applied(record) ?? record;
  }
  return record;
}

function questionOf(
  context: CountContext,
  fact: AskableFact,
  record: PersonRecord,
): Question | undefined {
  const now = contextIn(record, context);
  const open =
    now === undefined ? undefined : unknownFacts(now).find((one) => one.path === fact.path);
  const results = (open?.answers ?? []).flatMap(({ answer, applied }) => {
    const changed = contextIn(applied(record), context);
    if (changed === undefined) return [];
    const found = decideCount(changed);
    return [{ answer, found, requests: requestsFor(changed, found.outcome, found.routes) }];
  });
  const kinds = results.map(({ found, requests }) =>
    [found.outcome, found.route ?? '', ...requests.map((one) => one.request)].join('|'),
  );
  if (new Set(kinds).size < 2) return undefined;
  const [first] = results;
  if (first === undefined) return undefined;
  return {
    code: fact.code,
    path: fact.path,
    leadsTo: results.map(({ answer, found }) => ({ answer, outcome: found.outcome })),
    authorities: authoritiesOf(results.map(({ found }) => found)),
  };
}

/** The authorities of the worst answer's reason: the law that makes the fact matter. */
function authoritiesOf(found: readonly CoreDetermination[]): Authorities {
  const worst = [...found].sort((a, b) => rank(b.outcome) - rank(a.outcome))[0];
  if (worst === undefined) throw new Error('a question without answers');
  return worst.because[0].authorities;
}

function contextIn(record: PersonRecord, context: CountContext): CountContext | undefined {
  const courtCase = record.cases[context.record.cases.indexOf(context.courtCase)];
  if (courtCase === undefined) return undefined;
  return countContexts(record, courtCase, context.asOf).find(
    (one) => one.at.count === context.at.count,
  );
}

function rank(outcome: Question['leadsTo'][number]['outcome']): number {
  return outcomes.indexOf(outcome);
}

function moreDecisive(a: Question, b: Question): number {
  return spread(b) - spread(a) || (a.path < b.path ? -1 : 1);
}

/** How far apart the best and the worst answer lie. */
function spread({ leadsTo }: Question): number {
  const ranks = leadsTo.map((one) => rank(one.outcome));
  return Math.max(...ranks) - Math.min(...ranks);
}

/** Facts that a rule asks for and that have no short list of answers, as the sentence itself. */
function withoutAnswers(
  core: CoreDetermination,
  facts: readonly AskableFact[],
): readonly Question[] {
  if (core.outcome !== 'needs-facts') return [];
  const known = new Set(facts.map((fact) => fact.path));
  const leaves = core.routes
    .filter((route) => route.outcome === 'needs-facts')
    .flatMap((route) => deciding(route.tree));
  const found = new Map<string, Question>();
  for (const { answer, authorities } of leaves) {
    if (answer.is !== 'unknown') continue;
    for (const path of answer.asks) {
      if (!known.has(path)) found.set(path, { code: codeOf(path), path, leadsTo: [], authorities });
    }
  }
  return [...found.values()];
}
