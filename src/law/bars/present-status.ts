import type { Authorities } from '../../authority/authority.ts';
import { fromDay, unsettled, untilAnAct, yes } from '../../decision/answer.ts';
import { type Day, dayAfter, isBefore, latestOf } from '../../decision/day.ts';
import type { SupervisionKind } from '../../facts/circumstances.ts';
import { isTold } from '../../facts/view.ts';
import { type CountRule, type CountView, type SentenceView, sentenceRule } from '../count-view.ts';
import { endOfWhatRuns } from '../end-of-what-runs.ts';
import { isOfAny } from '../other-counts.ts';
import {
  custodyBeside,
  probationBeside,
  type Shown,
  type Supervised,
  supervisionBeside,
} from './sentences-beside.ts';

/**
 * What PC 1203.4(a)(1), 1203.41(a)(3) and 1203.42(a)(3) all require of the person's present status,
 * each with the kinds of supervision it names.
 */
export function statusRules(
  authorities: Authorities,
  bars: readonly SupervisionKind[],
): readonly CountRule[] {
  return [
    notServing(authorities),
    notOnProbation(authorities),
    notCharged(authorities),
    notSupervised(authorities, bars),
  ];
}

/** "not then serving a sentence for an offense": anywhere, by the statute's own words. */
export function notServing(authorities: Authorities): CountRule {
  return sentenceRule('not-serving', authorities, (view) =>
    noneRuns(custodyBeside(view), view.record.circumstances.servingSentence, view),
  );
}

/** "[not] on probation for an offense": anywhere; the count's own probation has its own rule. */
export function notOnProbation(authorities: Authorities): CountRule {
  return sentenceRule('not-on-probation', authorities, probationElsewhere);
}

export function probationElsewhere(view: SentenceView) {
  return noneRuns(probationBeside(view), view.record.circumstances.onProbationElsewhere, view);
}

type Elsewhere = CountView['record']['circumstances']['servingSentence'];

function noneRuns(shown: readonly Shown[], said: Elsewhere, view: SentenceView) {
  const running = [...shown, ...runningAsSaid(said, view)];
  if (running.length === 0) return over(said);
  const last = lastDay(running);
  if (last === undefined) return untilAnAct;
  const { from, to } = last.span();
  return { answer: fromDay(dayAfter(last), view.asOf), with: from === to ? { until: from } : {} };
}

function runningAsSaid(said: Elsewhere, view: SentenceView): readonly Shown[] {
  return said.is ? untilItEnds(said, view) : [];
}

/** What is said to run is over once its last day has passed. */
function untilItEnds(said: { readonly until: Day }, view: SentenceView): readonly { until: Day }[] {
  const until = endOfWhatRuns(said.until, view);
  return isBefore(until, view.asOf) ? [] : [{ until }];
}

function over(said: Elsewhere) {
  if (!said.is) return yes;
  return { is: 'yes', since: dayAfter(said.until).span() } as const;
}

/** The last of the days; undefined if one has none. */
function lastDay(running: readonly Shown[]): Day | undefined {
  const [first, ...rest] = running.flatMap(({ until }) => until ?? []);
  return first === undefined || rest.length + 1 < running.length
    ? undefined
    : latestOf(first, ...rest);
}

/** A count of the record, in any case, that is charged and not decided. */
const isAnyPending = isOfAny(
  ({ count }) => isTold(count, 'disposition') && count.disposition === 'pending',
);

/** A warrant that the record shows in one of its cases. */
const isAnyWarrantOut = isOfAny(isWarrantOut);

function isWarrantOut({ courtCase: { since } }: SentenceView): boolean {
  return isTold(since, 'warrantInThisCase') && since.warrantInThisCase;
}

/**
 * "[not] charged with the commission of an offense". A filed complaint is a charge, with or without
 * a bench warrant. The words do not settle an open infraction ticket, or an arrest warrant with
 * unknown charges. A person who says they are not charged has no bench warrant in another case; an
 * arrest warrant without a filed case is not a charge, and a caution says to clear it. But if the
 * record shows a warrant in another case, that case is not over, whatever the person says: it may be
 * open, or its probation tolled (PC 1203.2(a)). A warrant in this case has its own rule.
 */
export function notCharged(authorities: Authorities): CountRule {
  return sentenceRule('not-charged', authorities, (view) => {
    const { circumstances } = view.record;
    if (isAnyPending(view)) return untilAnAct;
    // Nothing but a ticket: a bench warrant is for that ticket.
    if (isTold(circumstances, 'charged') && circumstances.charged === 'infraction') {
      return unsettled;
    }
    const warrantTold = isTold(circumstances, 'warrant');
    if (warrantTold && circumstances.warrant === 'bench-in-another-case') return untilAnAct;
    if (warrantTold && circumstances.warrant === 'arrest' && !isTold(circumstances, 'charged')) {
      return unsettled;
    }
    const { charged } = circumstances;
    if (charged === 'yes') return untilAnAct;
    if (charged !== 'no') return unsettled;
    return !isWarrantOut(view) && isAnyWarrantOut(view) ? unsettled : yes;
  });
}

/**
 * Supervision in another case. `bars` are the kinds the section names. Any other kind goes to a
 * lawyer: the words do not settle whether it is "serving a sentence".
 */
export function notSupervised(
  authorities: Authorities,
  bars: readonly SupervisionKind[],
): CountRule {
  return sentenceRule('not-supervised', authorities, (view) => {
    const said = view.record.circumstances.supervisionElsewhere;
    const running = [...supervisionBeside(view), ...supervisedAsSaid(said, view)];
    if (running.length === 0) return yes;
    const unnamed = running.filter(({ kind }) => !bars.includes(kind));
    if (unnamed.length > 0) return { answer: unsettled, with: kindOf(unnamed) };
    const last = lastDay(running);
    const answer = last === undefined ? untilAnAct : fromDay(dayAfter(last), view.asOf);
    return { answer, with: kindOf(running) };
  });
}

/** The kind behind the answer; of several the first by name, whatever the order of the cases. */
function kindOf(running: readonly Supervised[]): { readonly kind: string } {
  return { kind: running.map(({ kind }) => kind).reduce(firstByName) };
}

function firstByName(one: SupervisionKind, other: SupervisionKind): SupervisionKind {
  if (one < other) return one;
  return other;
}

function supervisedAsSaid(
  said: CountView['record']['circumstances']['supervisionElsewhere'],
  view: SentenceView,
): readonly Supervised[] {
  if (said.kind === 'none') return [];
  const { kind } = said;
  return untilItEnds(said, view).map((one) => ({ kind, ...one }));
}
