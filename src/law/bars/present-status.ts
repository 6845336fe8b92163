import type { Authorities } from '../../authority/authority.ts';
import { addDays, type PlainDate } from '../../calendar/plain-date.ts';
import { asks, decide, fromDay, unsettled, untilAnAct, yes } from '../../decision/combine.ts';
import type { Answer, Decision } from '../../decision/decision.ts';
import type { Fact } from '../../record/fact.ts';
import type { ElsewhereUntil, SupervisionElsewhere } from '../../record/record.ts';
import { type CountContext, seen } from '../count-context.ts';
import {
  custodyBeside,
  lastDay,
  pendingCounts,
  probationBeside,
  probationOfThisCaseUnknown,
  type ShownElsewhere,
  supervisionBeside,
  supervisionOfThisCaseUnknown,
} from './sentences-beside.ts';

/**
 * What PC 1203.4(a)(1), 1203.41(a)(3) and 1203.42(a)(3) ask alike of the person's present state, each
 * with the kinds of supervision that it names.
 */
export function statusDecisions(
  context: CountContext,
  authorities: Authorities,
  bars: readonly Supervision[],
): readonly Decision[] {
  return [
    notServing(context, authorities),
    notOnProbation(context, authorities),
    notCharged(context, authorities),
    notSupervisedElsewhere(context, authorities, bars),
  ];
}

/** "not then serving a sentence for an offense": anywhere, by the statute's own words. */
export function notServing(context: CountContext, authorities: Authorities): Decision {
  const path = 'circumstances.servingSentence';
  const fact = context.record.circumstances.servingSentence;
  const shown = custodyBeside(context);
  return stateElsewhere('not-serving', path, fact, shown, context.asOf, authorities);
}

/** "[not] on probation for an offense": anywhere; the count's own probation is asked by its rule. */
export function notOnProbation(context: CountContext, authorities: Authorities): Decision {
  const path = 'circumstances.onProbationElsewhere';
  const fact = context.record.circumstances.onProbationElsewhere;
  const shown = probationBeside(context);
  const found = stateElsewhere('not-on-probation', path, fact, shown, context.asOf, authorities);
  const [first, ...more] = probationOfThisCaseUnknown(context);
  if (first === undefined || found.answer.is !== 'yes') return found;
  const facts = [first, ...more].map((one) => ({ path: one, seen: 'unknown' }));
  return { ...found, answer: asks(first, ...more), facts: [...found.facts, ...facts] };
}

function stateElsewhere(
  question: string,
  path: string,
  fact: Fact<ElsewhereUntil>,
  shown: readonly ShownElsewhere[],
  asOf: PlainDate,
  authorities: Authorities,
): Decision {
  const bars = [...shown, ...said(fact, asOf)];
  const facts = [seen(path, fact), ...shown.map((one) => ({ path: one.path, seen: one.seen }))];
  if (bars.length > 0) {
    const last = lastDay(bars);
    const words: Record<string, string> = last === undefined ? {} : { until: last };
    return decide(question, barUntil(last, asOf), authorities, facts, words);
  }
  if (!fact.known) return decide(question, asks(path), authorities, facts);
  return decide(question, over(fact.is), authorities, facts);
}

function said(
  fact: Fact<ElsewhereUntil>,
  asOf: PlainDate,
): readonly Pick<ShownElsewhere, 'until'>[] {
  if (!fact.known || !fact.is.is) return [];
  const { until } = fact.is;
  if (!until.known) return [{}];
  return asOf <= until.is ? [{ until: until.is }] : [];
}

function barUntil(last: PlainDate | undefined, asOf: PlainDate): Answer {
  return last === undefined ? untilAnAct : fromDay(addDays(last, 1), asOf);
}

function over(state: ElsewhereUntil): Answer {
  return state.is && state.until.known ? { is: 'yes', since: addDays(state.until.is, 1) } : yes;
}

/**
 * "[not] charged with the commission of an offense". A filed complaint is a charge, with a bench
 * warrant or without. An open infraction ticket and an arrest warrant without a filed case are not
 * settled by the words.
 */
export function notCharged(context: CountContext, authorities: Authorities): Decision {
  const { charged, warrant } = context.record.circumstances;
  const pending = pendingCounts(context);
  const facts = [
    seen('circumstances.charged', charged),
    seen('circumstances.warrant', warrant),
    ...pending.map((one) => ({ path: one.path, seen: one.seen })),
  ];
  const answer = (): Answer => {
    if (pending.length > 0 || (charged.known && charged.is === 'yes')) return untilAnAct;
    if (warrant.known && warrant.is === 'bench-in-another-case') return untilAnAct;
    if (warrant.known && warrant.is === 'arrest') return unsettled;
    if (charged.known && charged.is === 'infraction') return unsettled;
    if (!charged.known) return asks('circumstances.charged');
    return warrant.known ? yes : asks('circumstances.warrant');
  };
  return decide('not-charged', answer(), authorities, facts);
}

export type Supervision = Exclude<SupervisionElsewhere['kind'], 'none'>;

/**
 * Supervision in another case. `bars` are the kinds that the section names; any other kind is left
 * to a lawyer: whether it is "serving a sentence" is not settled by the words.
 */
export function notSupervisedElsewhere(
  context: CountContext,
  authorities: Authorities,
  bars: readonly Supervision[],
): Decision {
  const path = 'circumstances.supervisionElsewhere';
  const fact = context.record.circumstances.supervisionElsewhere;
  const shown = supervisionBeside(context);
  const running = [...shown, ...(fact.known ? saidSupervision(fact.is, context.asOf) : [])];
  const facts = [seen(path, fact), ...shown.map((one) => ({ path: one.path, seen: one.seen }))];
  const [first] = running;
  if (first === undefined) {
    const [unsaid, ...more] = [
      ...(fact.known ? [] : [path]),
      ...supervisionOfThisCaseUnknown(context),
    ];
    const answer = unsaid === undefined ? yes : asks(unsaid, ...more);
    return decide('not-supervised', answer, authorities, facts);
  }
  const words = { kind: first.kind };
  if (running.some((one) => !bars.includes(one.kind))) {
    return decide('not-supervised', unsettled, authorities, facts, words);
  }
  return decide(
    'not-supervised',
    barUntil(lastDay(running), context.asOf),
    authorities,
    facts,
    words,
  );
}

function saidSupervision(
  supervision: SupervisionElsewhere,
  asOf: PlainDate,
): readonly (Pick<ShownElsewhere, 'until'> & { readonly kind: Supervision })[] {
  if (supervision.kind === 'none') return [];
  const { kind, until } = supervision;
  if (!until.known) return [{ kind }];
  return asOf <= until.is ? [{ kind, until: until.is }] : [];
}
