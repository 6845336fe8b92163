import type { CountContext } from '../../law/count-context.ts';
import type { AskableFact, Change } from './askable-fact.ts';
import { withRecord } from './changes.ts';
import { unknownFacts } from './unknown-facts.ts';
import { rank, weigh } from './weighed.ts';

/**
 * The record with every unknown fact at the answer that opens most: what each question is tried
 * against, so that two unknown facts do not hide each other.
 */
export function favorable(context: CountContext): CountContext {
  const facts = unknownFacts(context);
  const start = filled(context, () => true);
  let best = { context: start, rank: rank(weigh(start).outcome) };
  for (const fact of facts) {
    if (fact.kind === 'day') continue;
    for (const { applied } of fact.choices.slice(1)) {
      const tried = filled(changed(best.context, applied), belongsTo(fact));
      const found = rank(weigh(tried).outcome);
      if (found < best.rank) best = { context: tried, rank: found };
    }
  }
  return best.context;
}

/** What follows from a kind of sentence is part of its answer; what follows from others is not. */
export function belongsTo(fact: AskableFact): (one: AskableFact) => boolean {
  return (one) => fact.path.endsWith('.sentence') && one.path.startsWith(`${fact.path}.`);
}

/** Unknown facts of a kind filled in favorably, with those that come up when others are known. */
export function filled(context: CountContext, which: (fact: AskableFact) => boolean): CountContext {
  let now = context;
  for (let round = 0; round < rounds; round += 1) {
    const open = unknownFacts(now).filter(which);
    if (open.length === 0) break;
    for (const fact of open) now = changed(now, firstAnswer(fact));
  }
  return now;
}

/** A kind of sentence brings up its facts, and one of those another: no more than that. */
const rounds = 4;

function firstAnswer(fact: AskableFact): Change {
  return fact.kind === 'day'
    ? (record) => fact.applied(record, fact.favorable)
    : fact.choices[0].applied;
}

export function changed(context: CountContext, change: Change): CountContext {
  return withRecord(context, change(context.record)) ?? context;
}
